"""주소로 이어지는 관리자: get_server()와 connect()."""

import threading
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from queue import Queue

orders = Queue()


class Shop(BaseManager):
    pass


def customer(address):
    Shop.register("orders")  # 이름만 알면 된다
    shop = Shop(address, authkey=b"secret")
    shop.connect()
    shop.orders().put("비빔밥")


if __name__ == "__main__":
    Shop.register("orders", callable=lambda: orders)
    manager = Shop(("localhost", 0), authkey=b"secret")
    server = manager.get_server()
    child = Process(target=customer, args=(server.address,))
    child.start()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    child.join()
    print("받은 주문:", orders.get())
    print("주소:", server.address[0])

# 출력:
#   받은 주문: 비빔밥
#   주소: 127.0.0.1
