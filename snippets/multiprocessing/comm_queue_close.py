"""close()와 join_thread(): 더 넣지 않고, 다 보낸 뒤 나간다."""

from multiprocessing import Process, Queue


def cook(orders):
    orders.put("비빔밥")
    orders.close()  # 이 프로세스는 더 넣지 않는다
    orders.join_thread()  # 파이프로 다 보낼 때까지 기다린다
    try:
        orders.put("잡채")
    except ValueError as e:
        print("닫은 뒤 put():", type(e).__name__)


if __name__ == "__main__":
    orders = Queue()
    child = Process(target=cook, args=(orders,))
    child.start()
    child.join()
    print("부모가 받은 것:", orders.get())

# 출력:
#   닫은 뒤 put(): ValueError
#   부모가 받은 것: 비빔밥
