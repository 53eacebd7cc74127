# /// script
# [tool.snippet]
# exclusive = true
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""계산하는 스레드 둘: 차례대로 하는 것과 견준다."""
import sys
import time
from threading import Thread


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


def seconds(job):
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


times = [(seconds(one_by_one), seconds(two_threads)) for _ in range(5)]
alone, threads = map(min, zip(*times))  # 다섯 번 가운데 가장 빠른 것
gil = getattr(sys, "_is_gil_enabled", lambda: True)()

print("GIL:", "켜짐" if gil else "꺼짐")
print(f"스레드 둘 ÷ 차례대로 = {threads / alone:.2f}")
print("빨라졌다" if threads / alone < 0.7 else "빨라지지 않았다")

# 가능한 결과:
#   GIL: 켜짐 ⏎ 스레드 둘 ÷ 차례대로 = [..] ⏎ 빨라지지 않았다  정상:
#     GIL을 쥔 스레드 하나만 계산한다. 둘은 번갈아 기다린다.
#   GIL: 꺼짐 ⏎ 스레드 둘 ÷ 차례대로 = [..] ⏎ 빨라졌다  정상:
#     자유 스레딩 빌드에서는 두 스레드가 두 CPU에서 함께 계산한다.
#   GIL: 꺼짐 ⏎ 스레드 둘 ÷ 차례대로 = [..] ⏎ 빨라지지 않았다  주목:
#     GIL이 없어도 쓸 수 있는 CPU가 하나뿐이면 빨라지지 않는다.
