# /// script
# [tool.snippet]
# exclusive = true
# record = false
# ///
"""삼백 명이 함께 기다린다: 하나를 시작하는 데 드는 시간."""

import asyncio
import time
from threading import Event, Thread

MANY = 300


def with_threads():
    door = Event()
    guests = [Thread(target=door.wait) for _ in range(MANY)]
    start = time.perf_counter()
    for guest in guests:
        guest.start()
    spent = time.perf_counter() - start
    waiting = sum(guest.is_alive() for guest in guests)
    door.set()
    for guest in guests:
        guest.join()
    return waiting, spent


async def with_coroutines():
    door = asyncio.Event()
    start = time.perf_counter()
    guests = [asyncio.create_task(door.wait()) for _ in range(MANY)]
    await asyncio.sleep(0)  # 모두 문 앞까지 간다
    spent = time.perf_counter() - start
    waiting = sum(not guest.done() for guest in guests)
    door.set()
    await asyncio.gather(*guests)
    return waiting, spent


thread = min(with_threads() for _ in range(3))
task = min(asyncio.run(with_coroutines()) for _ in range(3))
print("스레드로 함께 기다린 수:", thread[0])
print("asyncio로 함께 기다린 수:", task[0])
print(f"스레드 하나를 시작할 시간에 태스크 {thread[1] / task[1]:.0f}개")
print("태스크가 더 빠르다:", task[1] * 2 < thread[1])

# 출력:
#   스레드로 함께 기다린 수: 300
#   asyncio로 함께 기다린 수: 300
#   스레드 하나를 시작할 시간에 태스크 [..]개
#   태스크가 더 빠르다: True
