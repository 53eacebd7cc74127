"""전역 변수 하나: 두 창구가 같은 메모지에 적는다."""

from threading import Event, Thread

guest = None
jiu_wrote, minseo_wrote = Event(), Event()


def first():
    global guest
    guest = "지우"
    jiu_wrote.set()
    minseo_wrote.wait()  # 그사이 다른 창구가 손님을 받는다
    print("1번 창구: 손님은", guest)


def second():
    global guest
    jiu_wrote.wait()
    guest = "민서"
    print("2번 창구: 손님은", guest)
    minseo_wrote.set()


windows = [Thread(target=first), Thread(target=second)]
for window in windows:
    window.start()
for window in windows:
    window.join()

# 출력:
#   2번 창구: 손님은 민서
#   1번 창구: 손님은 민서
