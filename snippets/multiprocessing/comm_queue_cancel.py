# /// script
# [tool.snippet]
# repeat = 20
# ///
"""cancel_join_thread(): 멈추지 않는 대신 값을 잃을 수 있다."""

from multiprocessing import Process, Queue
from queue import Empty


def cook(orders):
    orders.cancel_join_thread()  # 끝날 때 기다리지 않는다
    orders.put("비빔밥")


if __name__ == "__main__":
    orders = Queue()
    child = Process(target=cook, args=(orders,))
    child.start()
    child.join()
    try:
        print("받은 것:", orders.get(timeout=0.1))
    except Empty:
        print("아무것도 오지 않았다")

# 가능한 결과:
#   받은 것: 비빔밥      정상:
#     자식이 끝나기 전에 뒤의 스레드가 값을 보냈다.
#   아무것도 오지 않았다  주목:
#     뒤의 스레드가 값을 보내기 전에 자식이 끝났다.
