# /// script
# [tool.snippet]
# repeat = 20
# ///
"""Value에 록이 있어도 value += 1은 갱신을 잃는다."""

from multiprocessing import Barrier, Process, Value

TIMES = 30_000


def deposit(balance, start):
    start.wait()
    for _ in range(TIMES):
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
    lost = 2 * TIMES - balance.value
    print("잃은 갱신:", "있다" if lost > 0 else "없다")

# 가능한 결과:
#   잃은 갱신: 없다  정상: 둘이 같은 값을 읽은 적이 한 번도 없었다.
#   잃은 갱신: 있다  주목: 둘이 같은 값을 읽고 같은 값을 썼다.
