# /// script
# [tool.snippet]
# exclusive = true
# ///
"""작은 일을 나누면: 건네는 데 드는 시간이 일보다 길다."""

import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

NUMBERS = range(200)


def square(n):
    return n * n


def measure(job):
    best = 9.0
    for _ in range(3):
        start = time.perf_counter()
        job()
        best = min(best, time.perf_counter() - start)
    return best


if __name__ == "__main__":
    loop = measure(lambda: list(map(square, NUMBERS)))
    print("그냥 반복문: 1배")
    for name, kind in (
        ("스레드 풀", ThreadPoolExecutor),
        ("프로세스 풀", ProcessPoolExecutor),
    ):
        with kind(2) as pool:
            list(pool.map(square, [1] * 4))  # 미리 깨워 둔다
            spent = measure(lambda: list(pool.map(square, NUMBERS)))
        word = "더 느리다" if spent > loop else "더 빠르다"
        print(f"{name}: {spent / loop:.0f}배, {word}")

# 출력:
#   그냥 반복문: 1배
#   스레드 풀: [..]배, 더 느리다
#   프로세스 풀: [..]배, 더 느리다
