"""종료 코드 표: 자식은 어떻게 끝났나?"""

import sys
import time
from multiprocessing import Process


def finish():
    pass


def fail():
    raise ValueError("재료가 없습니다")


def leave():
    sys.exit(3)


def sleep_long():
    time.sleep(60)


if __name__ == "__main__":
    children = {
        "함수가 끝났다": Process(target=finish),
        "예외": Process(target=fail, name="주방"),
        "sys.exit(3)": Process(target=leave),
        "terminate()": Process(target=sleep_long),
        "kill()": Process(target=sleep_long),
    }
    for child in children.values():
        child.start()
    children["terminate()"].terminate()
    children["kill()"].kill()
    for how, child in children.items():
        child.join()
        print(f"{child.exitcode:>3}  {how}")

# 출력:
#     0  함수가 끝났다
#     1  예외
#     3  sys.exit(3)
#   -15  terminate()
#    -9  kill()
# 오류 출력:
#   Process 주방:
#   Traceback (most recent call last):
#   ...
#   ValueError: 재료가 없습니다
# 자식 종료 코드: 1, 3, -9
