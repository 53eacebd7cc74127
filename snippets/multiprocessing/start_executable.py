"""set_executable(): 자식이 쓸 파이썬을 고른다."""

import multiprocessing as mp
import os
import sys


def report(parent_python):
    print("같은 파이썬인가?", sys.executable == parent_python)
    print("부모의 환경 변수:", os.environ["SHOP"])


if __name__ == "__main__":
    os.environ["SHOP"] = "우리 식당"
    context = mp.get_context("spawn")
    mp.set_executable(sys.executable)  # 기본값과 같은 값
    child = context.Process(target=report, args=(sys.executable,))
    child.start()
    child.join()

# 출력:
#   같은 파이썬인가? True
#   부모의 환경 변수: 우리 식당
