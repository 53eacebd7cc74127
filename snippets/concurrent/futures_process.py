"""ProcessPoolExecutor: 같은 모양, 다른 프로세스."""

import os
from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


def divide(total, people):
    return total // people


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        print("map:", list(pool.map(square, range(6), chunksize=3)))
        other = pool.submit(os.getpid).result()
        print("다른 프로세스인가:", other != os.getpid())

        error = pool.submit(divide, 30000, 0).exception()
        print("예외:", type(error).__name__)
        print("원래 트레이스백:", type(error.__cause__).__name__)

        error = pool.submit(lambda: 1).exception()
        print("lambda를 피클링했나:", "pickle" not in str(error))

# 출력:
#   map: [0, 1, 4, 9, 16, 25]
#   다른 프로세스인가: True
#   예외: ZeroDivisionError
#   원래 트레이스백: _RemoteTraceback
#   lambda를 피클링했나: False
