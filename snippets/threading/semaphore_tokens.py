"""0에서 시작하는 세마포어: 먼저 보낸 신호도 남는다."""

from threading import Semaphore, Thread

breads = Semaphore(0)  # 아직 빵이 없다
bought = []


def guest(name):
    breads.acquire()  # 빵 하나를 기다린다
    bought.append(name)


breads.release()  # 손님이 오기 전에 한 개
breads.release(2)  # 한꺼번에 두 개

guests = [Thread(target=guest, args=(n,)) for n in ("지우", "민서", "하늘")]
for person in guests:
    person.start()
for person in guests:
    person.join()
print("산 손님:", sorted(bought))
print("남은 빵이 있나:", breads.acquire(blocking=False))

# 출력:
#   산 손님: ['민서', '지우', '하늘']
#   남은 빵이 있나: False
