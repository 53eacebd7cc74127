# /// script
# [tool.snippet]
# timeout = 2
# ///
"""큰 값을 꺼내기 전에 join()하면 영원히 멈춘다."""

from multiprocessing import Process, Queue


def cook(orders):
    orders.put("밥" * 1_000_000)


if __name__ == "__main__":
    orders = Queue()
    print("get()보다 join()을 먼저 합니다")
    child = Process(target=cook, args=(orders,))
    child.start()
    child.join()
    print("받은 글자 수:", len(orders.get()))

# 멈춤:
#   get()보다 join()을 먼저 합니다
