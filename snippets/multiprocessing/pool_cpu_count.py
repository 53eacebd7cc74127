# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""cpu_count()는 논리 CPU의 수다. 쓸 수 있는 수와 다를 수 있다."""

import multiprocessing as mp
import os


def show():
    print("  os.cpu_count():", os.cpu_count())
    print("  쓸 수 있는 CPU:", len(os.sched_getaffinity(0)))


print("mp.cpu_count()도 같은가?", mp.cpu_count() == os.cpu_count())
print("처음")
show()
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
print("CPU 하나만 쓰기로 한 뒤")
show()

# 출력:
#   mp.cpu_count()도 같은가? True
#   처음
#     os.cpu_count(): [..]
#     쓸 수 있는 CPU: [..]
#   CPU 하나만 쓰기로 한 뒤
#     os.cpu_count(): [..]
#     쓸 수 있는 CPU: 1
