# /// script
# [tool.snippet]
# exclusive = true
# ///
"""C로 쓴 계산: sha256 두 개를 스레드 둘이 구한다."""

import hashlib
from threading import Thread
from time import perf_counter, process_time

photo = bytes(8_000_000)


def digest():
    hashlib.sha256(photo)  # 큰 자료를 해시하는 동안 GIL을 놓는다


def one_by_one():
    digest()
    digest()


def two_threads():
    workers = [Thread(target=digest) for _ in range(2)]
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

print(f"스레드 둘 ÷ 차례대로 = {threads[0] / alone[0]:.2f}")
print(f"함께 돈 CPU = {cpus:.2f}개")
print("둘이 함께" if cpus > 1.5 else "한 번에 하나")

# 가능한 결과:
#   스레드 둘 ÷ 차례대로 = [..] ⏎ 함께 돈 CPU = [..]개 ⏎ 둘이 함께  정상:
#     두 스레드가 두 CPU에서 함께 해시했다. GIL이 있어도 그렇다.
#   스레드 둘 ÷ 차례대로 = [..] ⏎ 함께 돈 CPU = [..]개 ⏎ 한 번에 하나  주목:
#     쓸 수 있는 CPU가 하나뿐이거나 다른 일로 바빴다.
