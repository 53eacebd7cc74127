# /// script
# [tool.snippet]
# exclusive = true
# ///
"""CPU 수의 네 배를 만들어도 오류는 없다. 빨라지지도 않는다."""
import os
import time
from multiprocessing import Pool


def compute(n):
    total = 0
    for i in range(100_000):
        total += i % (n + 2)
    return n


def measure(workers, jobs):
    with Pool(workers) as p:
        p.map(compute, range(workers), 1)  # 모두 깨운다
        begin = time.perf_counter()
        assert p.map(compute, range(jobs), 1) == list(range(jobs))
        return time.perf_counter() - begin


if __name__ == "__main__":
    cpus = os.cpu_count()
    jobs = 8 * cpus
    one = measure(1, jobs)
    same = measure(cpus, jobs)
    four = measure(4 * cpus, jobs)
    print("작업자 1명:          1.0배")
    print(f"CPU 수만큼:          {one / same:.1f}배 빠르기")
    print(f"CPU 수의 네 배:      {one / four:.1f}배 빠르기")
    print("네 배로 늘린 효과:", "크다" if same > 2 * four else "없거나 작다")

# 출력:
#   작업자 1명:          1.0배
#   CPU 수만큼:          [..]배 빠르기
#   CPU 수의 네 배:      [..]배 빠르기
#   네 배로 늘린 효과: 없거나 작다
