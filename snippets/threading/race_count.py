# /// script
# [tool.snippet]
# repeat = 50
# switch-interval = 1e-6
# ///
"""방문자 수 세기: int(n)을 부르는 사이에 바뀐다."""

from threading import Thread

TIMES = 50_000
n = 0


def count():
    global n
    for _ in range(TIMES):
        n = int(n) + 1  # 읽기와 쓰기 사이에 함수 호출이 있다


doors = [Thread(target=count) for _ in range(2)]
for door in doors:
    door.start()
for door in doors:
    door.join()
print(f"기대 {2 * TIMES}, 실제 {n}")

# 가능한 결과:
#   기대 100000, 실제 100000  정상: 이번에는 읽기와 쓰기 사이에 바뀌지 않았다.
#   기대 100000, 실제 [..]  주목: 같은 값을 읽고 더해 갱신이 사라졌다.
