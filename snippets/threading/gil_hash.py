# /// script
# [tool.snippet]
# exclusive = true
# ///
"""GIL을 놓고 계산하는 C 코드: sha256 두 개를 함께 구한다."""
import hashlib
import time
from threading import Thread

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


def seconds(job):
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


times = [(seconds(one_by_one), seconds(two_threads)) for _ in range(5)]
alone, threads = map(min, zip(*times))
print(f"스레드 둘 ÷ 차례대로 = {threads / alone:.2f}")
print("빨라졌다" if threads / alone < 0.7 else "빨라지지 않았다")

# 가능한 결과:
#   스레드 둘 ÷ 차례대로 = [..] ⏎ 빨라졌다  정상:
#     두 스레드가 두 CPU에서 함께 해시했다. GIL이 있어도 그렇다.
#   스레드 둘 ÷ 차례대로 = [..] ⏎ 빨라지지 않았다  주목:
#     쓸 수 있는 CPU가 하나뿐이거나 다른 일로 바빴다.
