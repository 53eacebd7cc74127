"""except ProcessError 하나로 이 모듈이 만든 예외를 잡는다."""

import threading
from multiprocessing import Pipe, ProcessError
from multiprocessing.pool import ThreadPool

served = threading.Event()


def hurry():
    with ThreadPool(1) as pool:
        try:
            pool.apply_async(served.wait).get(timeout=0.01)
        finally:
            served.set()


def small_bowl():
    kitchen, hall = Pipe()
    kitchen.send_bytes(b"bibimbap")
    hall.recv_bytes_into(bytearray(3))


for title, attempt in (("재촉하기", hurry), ("작은 그릇", small_bowl)):
    try:
        attempt()
    except ProcessError as error:
        print(f"{title}: {type(error).__name__} {error.args}")

# 출력:
#   재촉하기: TimeoutError ()
#   작은 그릇: BufferTooShort (b'bibimbap',)
