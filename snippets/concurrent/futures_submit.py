"""맡기고 받기: submit()은 퓨처를 주고 result()가 기다린다."""

from concurrent.futures import ThreadPoolExecutor
from threading import current_thread


def cook(menu):
    return f"{menu} 완성 (담당: {current_thread().name})"


with ThreadPoolExecutor(2, thread_name_prefix="요리사") as kitchen:
    order = kitchen.submit(cook, "김밥")
    print("바로 받은 것:", type(order).__name__)
    print("결과:", order.result())

print("다시 물어도:", order.result())

# 출력:
#   바로 받은 것: Future
#   결과: 김밥 완성 (담당: 요리사_0)
#   다시 물어도: 김밥 완성 (담당: 요리사_0)
