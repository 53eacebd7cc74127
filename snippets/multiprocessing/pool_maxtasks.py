"""maxtasksperchild: 작업자를 몇 번 쓰고 바꿀까?"""

import os
from multiprocessing import Pool


def who(_):
    return os.getpid()


if __name__ == "__main__":
    for limit in (None, 1):
        with Pool(1, maxtasksperchild=limit) as p:
            pids = p.map(who, range(3), chunksize=1)
        print(f"{limit!s:>4}: 서로 다른 pid {len(set(pids))}개")

# 출력:
#   None: 서로 다른 pid 1개
#      1: 서로 다른 pid 3개
