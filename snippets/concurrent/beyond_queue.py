# /// script
# requires-python = ">=3.14"
# ///
"""인터프리터 사이의 큐 (3.14)."""

import time
from concurrent import interpreters
from concurrent.interpreters import Queue, QueueEmpty, QueueFull


def cook(orders, dishes):
    while (menu := orders.get()) is not None:
        dishes.put([menu, "완성"])


if __name__ == "__main__":
    orders = interpreters.create_queue(maxsize=2)
    dishes = interpreters.create_queue()
    orders.put("김밥")
    orders.put_nowait("떡볶이")
    print("번호로 찾기:", Queue(orders.id) is orders)
    print("가득 찼나:", orders.full(), orders.qsize(), "/", orders.maxsize)
    start = time.monotonic()
    try:
        orders.put("라면", timeout=0.9)
    except QueueFull as error:
        waited = time.monotonic() - start
        print(f"셋째 주문: {type(error).__name__}, 기다렸나", waited >= 0.9)

    kitchen = interpreters.create()
    chef = kitchen.call_in_thread(cook, orders, dishes)
    orders.put(None)  # 자리가 나기를 기다렸다가 끝 표시를 넣는다
    chef.join()
    print("받은 것:", dishes.get(), dishes.get_nowait())
    print("비었나:", dishes.empty())
    try:
        dishes.get(block=False)
    except QueueEmpty as error:
        print("더 꺼내면:", type(error).__name__)

    kitchen.prepare_main(dishes=dishes)
    kitchen.exec("dishes.put(['라면', '완성'])")
    kitchen.close()  # 받기 전에 주방이 사라졌다
    print("사라진 주방의 음식:", dishes.get())
    print("정해 둔 표시:", dishes.unbounditems)

# 출력:
#   번호로 찾기: True
#   가득 찼나: True 2 / 2
#   셋째 주문: QueueFull, 기다렸나 False
#   받은 것: ['김밥', '완성'] ['떡볶이', '완성']
#   비었나: True
#   더 꺼내면: QueueEmpty
#   사라진 주방의 음식: [..].UNBOUND
#   정해 둔 표시: [..].UNBOUND
