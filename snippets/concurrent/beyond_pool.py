# /// script
# requires-python = ">=3.14"
# ///
"""InterpreterPoolExecutor: 같은 프로세스, 다른 전역 변수 (3.14)."""

import os
from concurrent.futures import InterpreterPoolExecutor
from concurrent.interpreters import get_current

visitors = 0


def visit(name):
    global visitors
    visitors += 1
    return f"{name}: {visitors}번째 손님"


def where():
    return os.getpid(), get_current().id


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as pool:
        print(list(pool.map(visit, ["지우", "민서"])))
        print("이쪽의 visitors:", visitors)

        pid, number = pool.submit(where).result()
        print("같은 프로세스인가:", pid == os.getpid())
        print("같은 인터프리터인가:", number == get_current().id)

        error = pool.submit(int, "셋").exception()
        print("예외:", type(error).__name__)
        print("저쪽의 기록:", type(error.__cause__).__name__)

# 출력:
#   ['지우: 1번째 손님', '민서: 2번째 손님']
#   이쪽의 visitors: 0
#   같은 프로세스인가: True
#   같은 인터프리터인가: False
#   예외: ValueError
#   저쪽의 기록: ExecutionFailed
