# /// script
# [tool.snippet]
# exclusive = true
# timeout = 30
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15", "3.14t"]
# ///
"""같은 계산 두 개: 스레드, 인터프리터, 프로세스에 하나씩 맡긴다."""

import sys
import time
from concurrent import futures


def count(n):
    while n:
        n -= 1


def seconds(job):
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def ratio(name):
    kind = getattr(futures, name, None)
    if kind is None:
        return "이 버전에는 없다"
    job = [200_000] * 2
    with kind(2) as pool:
        list(pool.map(count, [1000] * 4))  # 작업자를 미리 깨워 둔다
        alone, two = 9, 9
        for _ in range(7):  # 가장 빨랐던 것끼리 견준다
            alone = min(alone, seconds(lambda: list(map(count, job))))
            two = min(two, seconds(lambda: list(pool.map(count, job))))
    word = "빨라졌다" if two / alone < 0.7 else "그대로다"
    return f"{word} ({two / alone:.2f}배)"


if __name__ == "__main__":
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print("GIL:", "켜짐" if gil else "꺼짐")
    print("스레드 둘:", ratio("ThreadPoolExecutor"))
    print("인터프리터 둘:", ratio("InterpreterPoolExecutor"))
    print("프로세스 둘:", ratio("ProcessPoolExecutor"))

# 가능한 결과:
#   GIL: 켜짐 ⏎ [..]그대로다[..] ⏎ [..] 없다 ⏎ [..]빨라졌다[..]  정상:
#     프로세스마다 GIL이 따로 있다. 스레드는 GIL 하나를 번갈아 쥔다.
#   GIL: 켜짐 ⏎ [..]그대로다[..] ⏎ [..]빨라졌다[..] ⏎ [..]빨라졌다[..]  정상:
#     인터프리터마다, 프로세스마다 GIL이 따로 있다. 스레드는 그렇지 않다.
#   GIL: 켜짐 ⏎ [..]그대로다[..] ⏎ [..] ⏎ [..]  주목:
#     쓸 수 있는 CPU가 하나뿐이거나 다른 일로 바빠서 차이가 묻혔다.
#   GIL: 켜짐 ⏎ [..]빨라졌다[..] ⏎ [..] ⏎ [..]  주목:
#     재는 동안 다른 프로그램이 끼어들었다. 이 숫자는 믿지 말고 다시 잰다.
#   GIL: 꺼짐 ⏎ [..]빨라졌다[..] ⏎ [..] ⏎ [..]  정상:
#     자유 스레딩 빌드에서는 스레드도 함께 계산한다.
#   GIL: 꺼짐 ⏎ [..]그대로다[..] ⏎ [..] ⏎ [..]  주목:
#     GIL이 없어도 쓸 수 있는 CPU가 하나뿐이면 빨라지지 않는다.
