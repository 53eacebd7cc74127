# /// script
# [tool.snippet]
# repeat = 50
# ///
"""방문자 수 세기: 같은 코드를 기본 전환 간격으로 돌린다."""

from threading import Thread

TIMES = 50_000
n = 0


def count():
    global n
    for _ in range(TIMES):
        n = int(n) + 1


doors = [Thread(target=count) for _ in range(2)]
for door in doors:
    door.start()
for door in doors:
    door.join()
print(f"기대 {2 * TIMES}, 실제 {n}")

# 가능한 결과:
#   기대 100000, 실제 100000  정상: 이번에는 읽기와 쓰기 사이에 바뀌지 않았다.
#   기대 100000, 실제 [..]  주목: 기본 전환 간격에서도 사라질 수 있다.
