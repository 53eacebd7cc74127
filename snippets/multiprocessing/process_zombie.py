# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""좀비 프로세스: 끝났지만 아직 거두지 않은 자식."""

import os
from multiprocessing import get_context


def cook():
    pass


def state(pid):
    try:
        with open(f"/proc/{pid}/stat") as f:
            return f.read().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return "없음"


if __name__ == "__main__":
    child = get_context("fork").Process(target=cook)
    child.start()
    # 끝나기를 기다리되 거두지는 않는다
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    print("join() 전 상태:", state(child.pid))
    child.join()
    print("join() 뒤 상태:", state(child.pid))

# 출력:
#   join() 전 상태: Z
#   join() 뒤 상태: 없음
