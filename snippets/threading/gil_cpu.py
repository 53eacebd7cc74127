# /// script
# [tool.snippet]
# exclusive = true
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""계산하는 스레드 둘: 차례대로 하는 것과 견준다."""

import sys
from threading import Thread
from time import perf_counter, process_time


def count():
    n = 300_000
    while n:
        n -= 1


def one_by_one():
    count()
    count()


def two_threads():
    workers = [Thread(target=count) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def measure(job):
    start, cpu_start = perf_counter(), process_time()
    job()
    return perf_counter() - start, process_time() - cpu_start


rounds = [(measure(one_by_one), measure(two_threads)) for _ in range(5)]
alone, threads = map(min, zip(*rounds))  # 저마다 가장 빠른 것
cpus = threads[1] / threads[0]  # CPU를 쓴 시간 ÷ 흐른 시간
gil = getattr(sys, "_is_gil_enabled", lambda: True)()

print("GIL:", "켜짐" if gil else "꺼짐")
print(f"스레드 둘 ÷ 차례대로 = {threads[0] / alone[0]:.2f}")
print(f"함께 돈 CPU = {cpus:.2f}개")
print("둘이 함께" if cpus > 1.5 else "한 번에 하나")

# 가능한 결과:
#   GIL: 켜짐 ⏎ [..] ⏎ 함께 돈 CPU = [..]개 ⏎ 한 번에 하나  정상:
#     GIL을 쥔 스레드 하나만 계산한다. 둘은 번갈아 기다린다.
#   GIL: 꺼짐 ⏎ [..] ⏎ 함께 돈 CPU = [..]개 ⏎ 둘이 함께  정상:
#     자유 스레딩 빌드에서는 두 스레드가 두 CPU에서 함께 계산한다.
#   GIL: 꺼짐 ⏎ [..] ⏎ 함께 돈 CPU = [..]개 ⏎ 한 번에 하나  주목:
#     GIL이 없어도 쓸 수 있는 CPU가 하나뿐이면 함께 계산하지 못한다.
