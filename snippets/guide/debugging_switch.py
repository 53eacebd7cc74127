# /// script
# [tool.snippet]
# repeat = 20
# record = false
# ///
"""전환 간격을 줄이면: 숨어 있던 경쟁 상태가 드러난다."""

import sys
from threading import Thread, get_ident

TIMES = 100_000
n = 0


def visit():
    global n
    for _ in range(TIMES):
        before = n
        get_ident()  # 읽기와 쓰기 사이에 끼어들 수 있다
        n = before + 1


def lost(interval):
    global n
    n = 0
    sys.setswitchinterval(interval)
    doors = [Thread(target=visit) for _ in range(2)]
    for door in doors:
        door.start()
    for door in doors:
        door.join()
    return "사라짐" if n < 2 * TIMES else "멀쩡함"


usual = sys.getswitchinterval()
print("보통 간격:", lost(usual))
print("아주 짧은 간격:", lost(1e-6))

# 가능한 결과:
#   보통 간격: 멀쩡함 ⏎ 아주 짧은 간격: 사라짐  정상:
#     같은 버그가 자주 바뀔 때만 드러났다.
#   보통 간격: 사라짐 ⏎ 아주 짧은 간격: 사라짐  주목:
#     보통 간격에서도 하필 읽기와 쓰기 사이에 바뀌었다.
#   보통 간격: 멀쩡함 ⏎ 아주 짧은 간격: 멀쩡함  주목:
#     버그가 있는데도 이번에는 드러나지 않았다. 그래서 여러 번 돌린다.
#   보통 간격: 사라짐 ⏎ 아주 짧은 간격: 멀쩡함  주목:
#     드물지만 거꾸로도 된다. 짧은 간격은 확률을 높일 뿐이다.
