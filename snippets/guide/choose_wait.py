# /// script
# [tool.snippet]
# exclusive = true
# ///
"""기다리는 일: 차례대로, 스레드로, asyncio로."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

ORDERS = range(8)


def ask(order):
    time.sleep(0.02)  # 서버의 답을 기다린다
    return order * 10


async def ask_async(order):
    await asyncio.sleep(0.02)
    return order * 10


def one_by_one():
    return [ask(order) for order in ORDERS]


def threads():
    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(ask, ORDERS))


async def gather():
    return await asyncio.gather(*map(ask_async, ORDERS))


def coroutines():
    return asyncio.run(gather())


def measure(job):
    start = time.perf_counter()
    return job(), time.perf_counter() - start


expected, base = measure(one_by_one)
for name, job in (("스레드", threads), ("asyncio", coroutines)):
    rounds = [measure(job) for _ in range(3)]
    answers, best = min(rounds, key=lambda round_: round_[1])
    word = "빨라졌다" if best < base * 0.7 else "그대로다"
    print(f"{name}: {word} ({best / base:.2f}배), 답이 같다:", end=" ")
    print(list(answers) == expected)

# 출력:
#   스레드: 빨라졌다 ([..]배), 답이 같다: True
#   asyncio: 빨라졌다 ([..]배), 답이 같다: True
