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


def compare(name):
    kind = getattr(futures, name, None)
    if kind is None:
        return "없음", "없음"  # 이 버전에는 이 풀이 없다
    job = [200_000] * 2
    with kind(2) as pool:
        list(pool.map(count, [1000] * 4))  # 작업자를 미리 깨워 둔다
        alone, two = 9, 9
        for _ in range(7):  # 가장 빨랐던 것끼리 견준다
            alone = min(alone, seconds(lambda: list(map(count, job))))
            two = min(two, seconds(lambda: list(pool.map(count, job))))
    word = "빠름" if two / alone < 0.7 else "제자리"
    return word, f"{two / alone:.2f}"


if __name__ == "__main__":
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print("GIL", "켜짐" if gil else "꺼짐")
    ratios = []
    for who, name in (
        ("스레드", "ThreadPoolExecutor"),
        ("인터프리터", "InterpreterPoolExecutor"),
        ("프로세스", "ProcessPoolExecutor"),
    ):
        word, ratio = compare(name)
        print(f"{who}: {word}")
        ratios.append(ratio)
    print("차례대로 한 시간이 1이면:", ", ".join(ratios))

# 가능한 결과:
#   GIL 켜짐 ⏎ 스레드: 제자리 ⏎ 인터프리터: 없음 ⏎ 프로세스: 빠름 ⏎ [..]  정상:
#     프로세스마다 GIL이 따로 있다. 스레드는 GIL 하나를 번갈아 쥔다.
#   GIL 켜짐 ⏎ 스레드: 제자리 ⏎ 인터프리터: 빠름 ⏎ 프로세스: 빠름 ⏎ [..]  정상:
#     인터프리터마다, 프로세스마다 GIL이 따로 있다. 스레드는 그렇지 않다.
#   GIL 켜짐 ⏎ 스레드: 제자리 ⏎ [..] ⏎ [..] ⏎ [..]  주목:
#     쓸 수 있는 CPU가 하나뿐이거나 다른 일로 바빠서 차이가 묻혔다.
#   GIL 켜짐 ⏎ 스레드: 빠름 ⏎ [..] ⏎ [..] ⏎ [..]  주목:
#     재는 동안 다른 프로그램이 끼어들었다. 이 숫자는 믿지 말고 다시 잰다.
#   GIL 꺼짐 ⏎ 스레드: 빠름 ⏎ [..] ⏎ [..] ⏎ [..]  정상:
#     자유 스레딩 빌드에서는 스레드도 함께 계산한다.
#   GIL 꺼짐 ⏎ 스레드: 제자리 ⏎ [..] ⏎ [..] ⏎ [..]  주목:
#     GIL이 없어도 쓸 수 있는 CPU가 하나뿐이면 빨라지지 않는다.
