# /// script
# [tool.snippet]
# repeat = 10
# ///
"""get()으로 기다리던 자식을 terminate()하면 큐가 망가진다."""

import time
from multiprocessing import Event, Process, Queue
from queue import Empty


def wait_order(orders, ready):
    ready.set()
    orders.get()  # 빈 큐에서 기다린다


if __name__ == "__main__":
    orders, ready = Queue(), Event()
    child = Process(target=wait_order, args=(orders, ready))
    child.start()
    ready.wait()
    time.sleep(0.05)  # 자식이 get() 안으로 들어갈 시간
    child.terminate()
    child.join()

    orders.put("비빔밥")
    while orders.empty():  # 파이프에 닿을 때까지
        time.sleep(0.001)
    try:
        print("부모가 받은 주문:", orders.get(timeout=0.1))
    except Empty:
        print("큐에 있는데도 Empty")

# 가능한 결과:
#   큐에 있는데도 Empty       주목: 죽은 자식이 큐의 읽기 록을 쥐고 있다.
#   부모가 받은 주문: 비빔밥  정상: 자식이 get()에 들어가기 전에 끝났다.
