"""max_tasks_per_child=1: 일 하나마다 새 작업자."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def who():
    return os.getpid()


if __name__ == "__main__":
    context = get_context("spawn")
    for limit in (None, 1):
        with ProcessPoolExecutor(
            1, mp_context=context, max_tasks_per_child=limit
        ) as pool:
            pids = {pool.submit(who).result() for _ in range(2)}
        print(f"max_tasks_per_child={limit}: 일 둘, 작업자 {len(pids)}")

# 출력:
#   max_tasks_per_child=None: 일 둘, 작업자 1
#   max_tasks_per_child=1: 일 둘, 작업자 2
