# /// script
# [tool.snippet]
# exclusive = true
# timeout = 30
# ///
"""계산하는 일: 같은 일을 세 가지 방법으로 한다."""

import time
from multiprocessing import Process
from threading import Thread


def count():
    n = 600_000
    while n:
        n -= 1


def one_by_one():
    count()
    count()


def side_by_side(kind):
    workers = [kind(target=count) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def seconds(job, *args):
    begin = time.perf_counter()
    job(*args)
    return time.perf_counter() - begin


if __name__ == "__main__":
    rounds = [
        (
            seconds(one_by_one),
            seconds(side_by_side, Thread),
            seconds(side_by_side, Process),
        )
        for _ in range(4)
    ]
    alone, threads, processes = map(min, zip(*rounds))  # 가장 빠른 것끼리
    print(f"차례대로 1.0, 스레드 둘 {threads / alone:.1f}", end=", ")
    print(f"프로세스 둘 {processes / alone:.1f}")
    print("더 빠른 쪽:", "프로세스" if processes < threads else "스레드")

# 가능한 결과:
#   차례대로 1.0, [..] ⏎ 더 빠른 쪽: 프로세스  정상:
#     프로세스는 저마다 인터프리터가 따로 있어서 함께 계산한다.
#   차례대로 1.0, [..] ⏎ 더 빠른 쪽: 스레드  주목:
#     쓸 수 있는 CPU가 하나이거나, 컴퓨터가 바쁘거나, 프로세스를 만드는
#     시간이 더 들었거나, 자유 스레딩 빌드다.
