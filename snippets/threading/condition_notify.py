"""notify(n)은 n명만, notify_all()은 모두 깨운다."""

import time
from threading import Condition, Thread

bell = Condition()
waiting = served = 0


def guest():
    global waiting, served
    with bell:
        waiting += 1
        bell.wait()
        waiting -= 1
        served += 1


def watch(count):
    """기다리는 손님이 count명이 될 때까지 보고, 그 수를 돌려준다."""
    while True:
        with bell:
            if waiting == count:
                return waiting
        time.sleep(0.001)


guests = [Thread(target=guest) for _ in range(5)]
for person in guests:
    person.start()
print("모두 기다린다:", watch(5))

with bell:
    bell.notify()
print("notify() 뒤:", watch(4))

with bell:
    bell.notify(2)
print("notify(2) 뒤:", watch(2))

with bell:
    bell.notify_all()
for person in guests:
    person.join()
print(f"notify_all() 뒤: {waiting}, 나간 손님 {served}명")

# 출력:
#   모두 기다린다: 5
#   notify() 뒤: 4
#   notify(2) 뒤: 2
#   notify_all() 뒤: 0, 나간 손님 5명
