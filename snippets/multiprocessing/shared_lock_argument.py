"""lock 인자: 록 없이 만들거나, 록 하나를 두 값에 딸려 보낸다."""

from multiprocessing import Array, Barrier, Process, RLock, Value

TIMES = 1_000


def sell(stock, sold, start):
    start.wait()
    for _ in range(TIMES):
        with stock.get_lock():  # 록 하나가 두 값을 지킨다
            stock.value -= 1
            sold[0] += 1


if __name__ == "__main__":
    bare = Value("i", 0, lock=False)
    print("lock=False에 록이 있나?", hasattr(bare, "get_lock"))

    guard = RLock()
    stock = Value("i", 5_000, lock=guard)
    sold = Array("i", 1, lock=guard)
    print("둘의 록이 같은가?", stock.get_lock() is sold.get_lock())
    start, clerks = Barrier(2), []
    for _ in range(2):
        clerk = Process(target=sell, args=(stock, sold, start))
        clerk.start()
        clerks.append(clerk)
    for clerk in clerks:
        clerk.join()
    print("재고:", stock.value, "판 것:", sold[0])

# 출력:
#   lock=False에 록이 있나? False
#   둘의 록이 같은가? True
#   재고: 3000 판 것: 2000
