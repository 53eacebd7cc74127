# /// script
# [tool.snippet]
# platforms = ["linux", "win32"]
# ///
"""Semaphore(2): 주방에 동시에 둘까지만 들어간다."""

import time
from multiprocessing import BoundedSemaphore, Process, Semaphore, Value


def cook(seats, inside, peak):
    with seats:
        with inside.get_lock():
            inside.value += 1
            peak.value = max(peak.value, inside.value)
        time.sleep(0.02)
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    seats = Semaphore(2)
    inside, peak = Value("i", 0), Value("i", 0)
    children = []
    for _ in range(4):
        p = Process(target=cook, args=(seats, inside, peak))
        p.start()
        children.append(p)
    for p in children:
        p.join()
    print("동시에 둘을 넘었나?", peak.value > 2)
    seats.release()  # 제한이 없으면 처음보다 늘어난다
    print("Semaphore:", seats.get_value())
    limited = BoundedSemaphore(2)
    print("빈자리:", [limited.acquire(block=False) for _ in range(3)])
    limited.release()
    limited.release()
    try:
        limited.release()
    except ValueError as e:
        print("BoundedSemaphore:", type(e).__name__)

# 출력:
#   동시에 둘을 넘었나? False
#   Semaphore: 3
#   빈자리: [True, True, False]
#   BoundedSemaphore: ValueError
