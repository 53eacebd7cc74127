"""작은 값이면 같은 순서라도 지나간다."""

from multiprocessing import Process, Queue


def cook(orders):
    orders.put("밥" * 1_000)


if __name__ == "__main__":
    orders = Queue()
    print("get()보다 join()을 먼저 합니다")
    child = Process(target=cook, args=(orders,))
    child.start()
    child.join()
    print("받은 글자 수:", len(orders.get()))

# 출력:
#   get()보다 join()을 먼저 합니다
#   받은 글자 수: 1000
