# /// script
# [tool.snippet]
# exclusive = true
# ///
"""CPU 수의 네 배를 만들어도 오류는 나지 않는다."""

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
    print("세 번 모두 오류 없이 끝났습니다")
    print(f"CPU 수만큼: 작업자 하나보다 {one / same:.1f}배 빠르기")
    print(f"네 배로:    작업자 하나보다 {one / four:.1f}배 빠르기")
    print("네 배로 늘린 효과:", "크다" if same > 2 * four else "없거나 작다")

# 가능한 결과:
#   세 번[..]없거나 작다  정상: CPU의 수가 그대로라 계산이 빨라지지 않았다.
#   세 번[..]크다         주목: 다른 프로그램이 CPU를 많이 쓰고 있었다.
