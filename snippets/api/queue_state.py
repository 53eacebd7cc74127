"""큐의 속: 시간제한이 있는 join()을 직접 만든다."""

import threading
from queue import Queue


def join(orders, timeout):
    """모두 처리되면 True, 시간이 다 되면 False."""
    with orders.all_tasks_done:
        return orders.all_tasks_done.wait_for(
            lambda: orders.unfinished_tasks == 0, timeout
        )


def cook(orders, go):
    go.wait()
    for _ in range(2):
        orders.get()
        orders.task_done()


orders = Queue(maxsize=2)
go = threading.Event()
chef = threading.Thread(target=cook, args=(orders, go))
chef.start()
for dish in ["김밥", "라면"]:
    orders.put(dish)
with orders.mutex:  # 잠근 동안에는 아무도 넣거나 빼지 못한다
    print("꺼내지 않고 보기:", list(orders.queue))
print("칸 수:", orders.maxsize, "/ 남은 일:", orders.unfinished_tasks)
print("0.05초 안에 끝났나?", join(orders, timeout=0.05))
go.set()
with orders.not_full:
    orders.not_full.wait_for(lambda: len(orders.queue) < orders.maxsize)
    print("빈칸이 생겼습니다")
print("5초 안에 끝났나?", join(orders, timeout=5))
chef.join()

threading.Thread(target=orders.put, args=("만두",)).start()
with orders.not_empty:
    orders.not_empty.wait_for(lambda: orders.queue)
    print("도착한 것:", orders.queue[0])

# 출력:
#   꺼내지 않고 보기: ['김밥', '라면']
#   칸 수: 2 / 남은 일: 2
#   0.05초 안에 끝났나? False
#   빈칸이 생겼습니다
#   5초 안에 끝났나? True
#   도착한 것: 만두
