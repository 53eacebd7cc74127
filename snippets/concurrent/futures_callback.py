"""add_done_callback(): 끝나면 어느 스레드가 부르나?"""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread

ready = Event()


def cook():
    ready.wait()
    return "김밥"


def ring(order):
    print(f"[{current_thread().name}] 벨: {order.result()}")


with ThreadPoolExecutor(1, thread_name_prefix="요리사") as kitchen:
    order = kitchen.submit(cook)
    order.add_done_callback(ring)  # 아직 끝나지 않았다
    ready.set()

order.add_done_callback(ring)  # 이미 끝났다

# 출력:
#   [요리사_0] 벨: 김밥
#   [MainThread] 벨: 김밥
