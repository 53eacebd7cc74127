"""result(timeout): 그만두는 것은 기다림이지 작업이 아니다."""

import concurrent.futures
from concurrent.futures import ThreadPoolExecutor
from threading import Event

ready = Event()


def cook():
    ready.wait()
    return "갈비찜"


with ThreadPoolExecutor() as kitchen:
    order = kitchen.submit(cook)
    try:
        order.result(timeout=0.01)
    except concurrent.futures.TimeoutError as error:
        print("손님: 더 못 기다리겠다")
        print("내장 예외와 같은가:", type(error) is TimeoutError)
    print("아직 실행 중인가:", order.running())
    ready.set()
    print("다시 물으니:", order.result())

# 출력:
#   손님: 더 못 기다리겠다
#   내장 예외와 같은가: True
#   아직 실행 중인가: True
#   다시 물으니: 갈비찜
