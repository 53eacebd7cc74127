"""ProcessError 하나로 이 모듈의 예외를 모두 잡는다."""

import threading
from multiprocessing import Pipe, ProcessError
from multiprocessing.pool import ThreadPool

served = threading.Event()


def ask_too_soon():
    with ThreadPool(1) as pool:
        try:
            pool.apply_async(served.wait).get(timeout=0.01)
        finally:
            served.set()


def bring_small_bowl():
    kitchen, hall = Pipe()
    kitchen.send_bytes(b"bibimbap")
    hall.recv_bytes_into(bytearray(3))


for attempt in (ask_too_soon, bring_small_bowl):
    try:
        attempt()
    except ProcessError as error:
        print(f"{attempt.__name__}: {type(error).__name__}")

# 출력:
#   ask_too_soon: TimeoutError
#   bring_small_bowl: BufferTooShort
