"""풀이: 소비자마다 끝 표시를 하나씩 보낸다."""

from multiprocessing import Process, Queue


def consumer(orders, results):
    for menu in iter(orders.get, None):  # None이 오면 끝난다
        results.put(menu)
    results.put(None)  # 나도 끝났다고 알린다


if __name__ == "__main__":
    orders, results = Queue(), Queue()
    children = []
    for _ in range(2):
        child = Process(target=consumer, args=(orders, results))
        child.start()
        children.append(child)
    for menu in ("비빔밥", "잡채", "만두", "국수"):
        orders.put(menu)
    for _ in children:
        orders.put(None)
    served, finished = [], 0
    while finished < len(children):
        menu = results.get()
        if menu is None:
            finished += 1
        else:
            served.append(menu)
    for child in children:  # 다 꺼낸 뒤에 join()한다
        child.join()
    print("처리한 주문:", *sorted(served))
    print("종료 코드:", [child.exitcode for child in children])

# 출력:
#   처리한 주문: 국수 만두 비빔밥 잡채
#   종료 코드: [0, 0]
