# /// script
# [tool.snippet]
# repeat = 10
# ///
"""배압: 자리를 정하면 빠른 생산자가 느린 소비자를 기다린다."""

import time
from queue import Queue
from threading import Thread

ORDERS = 30


def longest(line):
    """빠르게 넣고 느리게 꺼내는 동안 가장 길었던 줄."""
    lengths = []

    def take_orders():  # 생산자: 쉬지 않고 받는다
        for number in range(ORDERS):
            line.put(number)
            lengths.append(line.qsize())

    def cook():  # 소비자: 하나에 0.001초 걸린다
        for _ in range(ORDERS):
            line.get()
            time.sleep(0.001)

    workers = [Thread(target=take_orders), Thread(target=cook)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return max(lengths)


print("Queue():", longest(Queue()))
print("Queue(maxsize=3):", longest(Queue(maxsize=3)))

# 가능한 결과:
#   Queue(): [..] ⏎ Queue(maxsize=3): 3  정상:
#     줄이 3이 되자 put()이 자리가 날 때까지 기다렸다.
#   Queue(): [..] ⏎ Queue(maxsize=3): 2  정상:
#     줄이 3이 되기 전에 소비자가 꺼내 갔다.
#   Queue(): [..] ⏎ Queue(maxsize=3): 1  정상:
#     생산자가 늦어서 넣는 대로 소비자가 꺼내 갔다.
#   Queue(): [..] ⏎ Queue(maxsize=3): 0  정상:
#     줄을 재기 전에 소비자가 늘 꺼내 갔다.
#   Queue(): [..] ⏎ Queue(maxsize=3): [..]  금지: 정한 자리를 넘었다.
