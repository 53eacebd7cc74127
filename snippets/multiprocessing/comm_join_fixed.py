"""고친 순서: 먼저 get(), 그다음 join()."""

from multiprocessing import Process, Queue


def cook(orders):
    orders.put("밥" * 1_000_000)


if __name__ == "__main__":
    orders = Queue()
    child = Process(target=cook, args=(orders,))
    child.start()
    print("받은 글자 수:", len(orders.get()))
    child.join()
    print("종료 코드:", child.exitcode)

# 출력:
#   받은 글자 수: 1000000
#   종료 코드: 0
