"""남는 프로세스: 두 번 fork하고 세션까지 바꾼다."""

import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(null, fd)
        time.sleep(60)
    os._exit(0)
os.wait()
print("끝")

# 출력:
#   끝
