"""chunksize: 한 번에 건네는 묶음의 크기."""

import os
from multiprocessing import Pool

served = 0


def cook(number):
    global served
    served += 1
    return number, os.getpid(), served


if __name__ == "__main__":
    with Pool(2, maxtasksperchild=1) as p:  # 묶음 하나에 작업자 하나
        for size in (1, 3):
            print(f"chunksize={size}")
            results = p.map(cook, range(6), chunksize=size)
            print("  작업자 수:", len({pid for _, pid, _ in results}))
            print("  작업자 안에서 몇 번째:", [n for _, _, n in results])

# 출력:
#   chunksize=1
#     작업자 수: 6
#     작업자 안에서 몇 번째: [1, 1, 1, 1, 1, 1]
#   chunksize=3
#     작업자 수: 2
#     작업자 안에서 몇 번째: [1, 2, 3, 1, 2, 3]
