# /// script
# [tool.snippet]
# exclusive = true
# timeout = 30
# versions = ["3.11", "3.14", "3.14t"]
# ///
"""계산하는 일: 스레드 둘과 프로세스 둘."""

import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

JOBS = [200_000] * 2


def count(n):
    while n:
        n -= 1


def measure(job):
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def compare(kind):
    with kind(2) as pool:
        list(pool.map(count, [1000] * 4))  # 작업자를 미리 깨워 둔다
        alone = two = 9.0
        for _ in range(7):  # 가장 빨랐던 것끼리 견준다
            alone = min(alone, measure(lambda: list(map(count, JOBS))))
            two = min(two, measure(lambda: list(pool.map(count, JOBS))))
    return "빨라졌다" if two < alone * 0.7 else "그대로다"


if __name__ == "__main__":
    print("스레드 둘:", compare(ThreadPoolExecutor))
    print("프로세스 둘:", compare(ProcessPoolExecutor))

# 가능한 결과:
#   스레드 둘: 그대로다 ⏎ 프로세스 둘: 빨라졌다  정상:
#     스레드는 GIL 하나를 번갈아 쥐고, 프로세스에는 저마다 GIL이 있다.
#   스레드 둘: 빨라졌다 ⏎ 프로세스 둘: 빨라졌다  정상:
#     자유 스레딩 빌드에서는 스레드도 함께 계산한다.
#   스레드 둘: 그대로다 ⏎ 프로세스 둘: 그대로다  주목:
#     쓸 수 있는 CPU가 하나뿐이거나 다른 일로 바빠서 나눌 것이 없었다.
#   스레드 둘: 빨라졌다 ⏎ 프로세스 둘: 그대로다  주목:
#     재는 동안 다른 프로그램이 끼어들었다. 이 판정은 믿지 말고 다시 잰다.
