# /// script
# [tool.snippet]
# switch-interval = 1e-6
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15", "3.14t"]
# ///
"""공식 표 따라 하기 2: 읽고 나서 쓰는 것은 원자적이 아니다."""

import sys
from threading import Barrier, Thread

TIMES = 20_000
stock = {"김밥": 0}


def add(line):
    line.wait()  # 둘이 한꺼번에 시작한다
    for _ in range(TIMES):
        stock["김밥"] = stock["김밥"] + 1


def lost():
    stock["김밥"] = 0
    line = Barrier(2)
    threads = [Thread(target=add, args=(line,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return stock["김밥"] < 2 * TIMES


gil = getattr(sys, "_is_gil_enabled", lambda: True)()
print("GIL:", "켜짐" if gil else "꺼짐")
print("열 판 가운데 잃은 판:", sum(lost() for _ in range(10)))

# 가능한 결과:
#   GIL: 켜짐 ⏎ 열 판 가운데 잃은 판: 0  정상:
#     읽고 쓰는 사이에 스레드가 바뀌는 자리가 없었다. 보장은 아니다.
#   GIL: 꺼짐 ⏎ 열 판 가운데 잃은 판: 0  정상:
#     이번에는 두 스레드가 부딪치지 않았다.
#   GIL: 꺼짐 ⏎ 열 판 가운데 잃은 판: [..]  주목:
#     두 스레드가 정말로 함께 돌아서 같은 값을 읽었다.
