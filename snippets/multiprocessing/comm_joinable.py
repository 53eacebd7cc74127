"""JoinableQueue: 넣은 일이 모두 끝날 때까지 기다린다."""

from multiprocessing import JoinableQueue, Process, SimpleQueue


def worker(orders, served):
    while (menu := orders.get()) is not None:
        served.put(menu + " 완성")
        orders.task_done()
    orders.task_done()


if __name__ == "__main__":
    orders, served = JoinableQueue(), SimpleQueue()
    child = Process(target=worker, args=(orders, served))
    child.start()
    for menu in ("비빔밥", "잡채"):
        orders.put(menu)
    orders.join()  # task_done()이 두 번 불릴 때까지
    print("모두 처리했습니다")
    print(served.get(), "/", served.get())
    print("served가 비었나?", served.empty())
    orders.put(None)
    child.join()
    orders.join()
    try:
        orders.task_done()
    except ValueError as e:
        print("한 번 더:", e)
    served.close()

# 출력:
#   모두 처리했습니다
#   비빔밥 완성 / 잡채 완성
#   served가 비었나? True
#   한 번 더: task_done() called too many times
