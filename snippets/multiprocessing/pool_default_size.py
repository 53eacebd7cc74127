# /// script
# requires-python = ">=3.13"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Pool()의 크기: os.process_cpu_count() (3.13)."""

import os
from multiprocessing import Pool, active_children

if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print("os.process_cpu_count():", os.process_cpu_count())
    with Pool() as p:
        print("작업자 수:", len(active_children()))

# 출력:
#   os.process_cpu_count(): 1
#   작업자 수: 1
