# /// script
# [tool.snippet]
# repeat = 50
# switch-interval = 1e-6
# ///
"""방문자 수 세기: 록을 쥐고 읽고 쓴다."""

from threading import Lock, Thread

TIMES = 50_000
n = 0
n_lock = Lock()


def count():
    global n
    for _ in range(TIMES):
        with n_lock:
            n = int(n) + 1  # 한 번에 한 스레드만 여기 있다


doors = [Thread(target=count) for _ in range(2)]
for door in doors:
    door.start()
for door in doors:
    door.join()
print(f"기대 {2 * TIMES}, 실제 {n}")

# 가능한 결과:
#   기대 100000, 실제 100000  정상: 읽기와 쓰기 사이에 아무도 끼어들지 못한다.
#   기대 100000, 실제 [..]  금지: 록이 있는데도 갱신이 사라졌다.
