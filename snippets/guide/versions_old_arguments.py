"""3.9에 생긴 인자: release(n)과 shutdown(cancel_futures)."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, Semaphore

seats = Semaphore(0)
seats.release(3)  # 3.8까지는 세 번 불러야 했다
print("얻은 자리:", [seats.acquire(blocking=False) for _ in range(4)])

started, ready = Event(), Event()


def cook():
    started.set()
    ready.wait()


kitchen = ThreadPoolExecutor(1)
first, second = kitchen.submit(cook), kitchen.submit(cook)
started.wait()
kitchen.shutdown(wait=False, cancel_futures=True)
ready.set()
print("취소된 일:", [first.cancelled(), second.cancelled()])

# 출력:
#   얻은 자리: [True, True, True, False]
#   취소된 일: [False, True]
