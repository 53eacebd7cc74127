# /// script
# [tool.snippet]
# repeat = 50
# switch-interval = 1e-6
# ///
"""흔한 실수: 부를 때마다 새 록을 만든다."""

from threading import Lock, Thread

TIMES = 50_000
n = 0


def count():
    global n
    n_lock = Lock()  # 스레드마다 다른 록이라 아무도 막지 않는다
    for _ in range(TIMES):
        with n_lock:
            n = int(n) + 1


doors = [Thread(target=count) for _ in range(2)]
for door in doors:
    door.start()
for door in doors:
    door.join()
print(f"기대 {2 * TIMES}, 실제 {n}")

# 가능한 결과:
#   기대 100000, 실제 100000  정상: 읽고 쓰는 사이에 아무도 끼어들지 않았다.
#   기대 100000, 실제 [..]  주목: 서로 다른 록은 서로를 막지 않는다.
