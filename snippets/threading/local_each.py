"""스레드 로컬: 이름은 하나, 값은 스레드마다."""

from threading import Event, Thread, local

memo = local()
jiu_wrote, minseo_wrote = Event(), Event()


def first():
    memo.guest = "지우"
    jiu_wrote.set()
    minseo_wrote.wait()
    print("1번 창구: 손님은", memo.guest)


def second():
    jiu_wrote.wait()
    memo.guest = "민서"
    print("2번 창구: 손님은", memo.guest)
    minseo_wrote.set()


windows = [Thread(target=first), Thread(target=second)]
for window in windows:
    window.start()
for window in windows:
    window.join()

# 출력:
#   2번 창구: 손님은 민서
#   1번 창구: 손님은 지우
