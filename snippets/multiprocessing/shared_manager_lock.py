"""관리자의 값도 록으로 지켜야 한다."""

from multiprocessing import Barrier, Manager, Process

TIMES = 100


def deposit(account, lock, start):
    start.wait()
    for _ in range(TIMES):
        with lock:
            account["잔액"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        account, lock = manager.dict({"잔액": 0}), manager.Lock()
        start = Barrier(2)
        children = []
        for _ in range(2):
            p = Process(target=deposit, args=(account, lock, start))
            p.start()
            children.append(p)
        for p in children:
            p.join()
        print("잔액:", account["잔액"])

# 출력:
#   잔액: 200
