"""get_lock(): 읽고 쓰는 동안 록을 놓지 않는다."""

from multiprocessing import Barrier, Process, Value

TIMES = 5_000


def deposit(balance, start):
    start.wait()
    for _ in range(TIMES):
        with balance.get_lock():
            balance.value += 1


if __name__ == "__main__":
    balance, start = Value("i", 0), Barrier(2)
    children = []
    for _ in range(2):
        p = Process(target=deposit, args=(balance, start))
        p.start()
        children.append(p)
    for p in children:
        p.join()
    print("잔액:", balance.value)

# 출력:
#   잔액: 10000
