# /// script
# [tool.snippet]
# exclusive = true
# ///
"""록의 값: 혼자 쥘 때와, 매번 기다려서 쥘 때."""

import time
from threading import Lock, Thread

n = 0
n_lock = Lock()
ping, pong = Lock(), Lock()


def plain(times):
    global n
    for _ in range(times):
        n += 1


def locked(times):
    global n
    for _ in range(times):
        with n_lock:
            n += 1


def hand_over(times, mine, yours):
    for _ in range(times):
        mine.acquire()  # 상대가 놓아 줄 때까지 기다린다
        yours.release()


def seconds(job, times, *args):
    start = time.perf_counter()
    job(times, *args)
    return (time.perf_counter() - start) / times  # 한 번에 걸린 시간


pong.acquire()
partner = Thread(target=hand_over, args=(5_000, pong, ping), daemon=True)
partner.start()
waiting = min(seconds(hand_over, 1_000, ping, pong) for _ in range(5))
partner.join()
free = min(seconds(plain, 50_000) for _ in range(5))
alone = min(seconds(locked, 50_000) for _ in range(5))

print("록 없이: 1.0")
print(f"혼자 쥐고 놓기: {alone / free:.1f}")
print(f"매번 기다려서 쥐기: {waiting / free:.1f}")
print("록은 공짜가 아니다:", free < alone < waiting)

# 출력:
#   록 없이: 1.0
#   혼자 쥐고 놓기: [..]
#   매번 기다려서 쥐기: [..]
#   록은 공짜가 아니다: True
