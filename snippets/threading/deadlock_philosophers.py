# /// script
# [tool.snippet]
# timeout = 2
# ///
"""식사하는 철학자: 다섯이 모두 왼쪽 포크부터 쥔다."""

from threading import Barrier, Lock, Thread

SEATS = 5
forks = [Lock() for _ in range(SEATS)]


def announce():
    print("다섯 명이 모두 왼쪽 포크를 쥐었다")


all_hold = Barrier(SEATS, action=announce)


def dine(seat):
    left, right = seat, (seat + 1) % SEATS
    with forks[left]:
        all_hold.wait()  # 모두 왼쪽을 쥔 순간을 만든다
        with forks[right]:  # 옆 사람의 왼쪽 포크다
            print(f"{seat}번이 먹는다")


diners = [
    Thread(target=dine, args=(seat,), name=f"{seat}번")
    for seat in range(SEATS)
]
for diner in diners:
    diner.start()
for diner in diners:
    diner.join()
print("모두 먹었다")

# 멈춤:
#   다섯 명이 모두 왼쪽 포크를 쥐었다
