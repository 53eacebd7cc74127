"""빈 큐의 get()은 기다린다. 기다리기 싫으면 Empty를 받는다."""

from multiprocessing import Event, Process, Queue
from queue import Empty


def producer(orders, go):
    go.wait()
    orders.put("비빔밥")


if __name__ == "__main__":
    orders, go = Queue(), Event()
    p = Process(target=producer, args=(orders, go))
    p.start()
    try:
        orders.get_nowait()
    except Empty as e:
        print("get_nowait():", type(e).__name__)
    try:
        orders.get(timeout=0.05)
    except Empty as e:
        print("get(timeout=0.05):", type(e).__name__)
    go.set()
    print("get():", orders.get())  # 올 때까지 기다린다
    p.join()

# 출력:
#   get_nowait(): Empty
#   get(timeout=0.05): Empty
#   get(): 비빔밥
