"""관리자의 일생: 띄우고, 주소로 찾아가고, 끝낸다."""

from multiprocessing import Process, managers

KEY = b"secret"
ORDERS = []


class Hall(managers.BaseManager):
    pass


class Kitchen(managers.SyncManager):
    pass


class Memo(managers.SharedMemoryManager):
    pass


def orders():
    return ORDERS


def guest(kind, address):
    kind.register("orders")  # 이름만 알면 된다
    manager = kind(address, authkey=KEY)
    manager.connect()  # 이미 떠 있는 것에 붙는다
    manager.orders().append("비빔밥")


if __name__ == "__main__":
    for kind in (Hall, Kitchen, Memo):
        kind.register("orders", callable=orders)
        manager = kind(("localhost", 0), authkey=KEY)
        print(kind.__name__, "띄우기 전 포트:", manager.address[1])
        manager.start()
        print("  띄운 뒤에는 바뀌었나?", manager.address[1] != 0)
        child = Process(target=guest, args=(kind, manager.address))
        child.start()
        child.join()
        print("  비빔밥 주문:", manager.orders().count("비빔밥"))
        manager.shutdown()
        manager.join()  # 관리자 프로세스가 끝날 때까지
    print("내 목록:", ORDERS)

# 출력:
#   Hall 띄우기 전 포트: 0
#     띄운 뒤에는 바뀌었나? True
#     비빔밥 주문: 1
#   Kitchen 띄우기 전 포트: 0
#     띄운 뒤에는 바뀌었나? True
#     비빔밥 주문: 1
#   Memo 띄우기 전 포트: 0
#     띄운 뒤에는 바뀌었나? True
#     비빔밥 주문: 1
#   내 목록: []
