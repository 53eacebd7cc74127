"""Queue: 생산자마다 넣은 순서를 지킨다."""

from multiprocessing import Process, Queue


def producer(name, orders):
    for number in range(1, 4):
        orders.put((name, number))


if __name__ == "__main__":
    orders = Queue()
    producers = []
    for name in ("창구", "전화"):
        p = Process(target=producer, args=(name, orders))
        p.start()
        producers.append(p)
    received = [orders.get() for _ in range(6)]
    for p in producers:
        p.join()
    for name in ("창구", "전화"):
        print(name, [n for who, n in received if who == name])

# 출력:
#   창구 [1, 2, 3]
#   전화 [1, 2, 3]
