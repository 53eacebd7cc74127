"""실패한 자식 프로세스(fork): 아무것도 찍지 않고 종료 코드만 남긴다."""

import multiprocessing
import sys


def work():
    sys.exit(3)


if __name__ == "__main__":
    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join()
    print("끝")

# 출력:
#   끝
