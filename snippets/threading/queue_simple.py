# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""SimpleQueue: 자리 제한도 task_done()도 없는 단순한 큐."""

from queue import Empty, Queue, SimpleQueue
from threading import Thread

line = SimpleQueue()


def take_orders():
    for menu in ("김밥", "라면", "떡볶이"):
        line.put(menu)


waiter = Thread(target=take_orders)
waiter.start()
print("꺼냄:", [line.get() for _ in range(3)])
waiter.join()

line.put_nowait("순대")
print(f"qsize {line.qsize()}, empty {line.empty()}")
print("get_nowait():", line.get_nowait())
try:
    line.get(timeout=0.02)
except Empty as error:
    print("get(timeout=0.02):", type(error).__name__)

names = [n for n in dir(Queue) if not n.startswith("_")]
missing = [n for n in names if not hasattr(SimpleQueue, n)]
print("Queue에만 있는 것:", *missing)

# 출력:
#   꺼냄: ['김밥', '라면', '떡볶이']
#   qsize 1, empty False
#   get_nowait(): 순대
#   get(timeout=0.02): Empty
#   Queue에만 있는 것: full join[..] task_done
