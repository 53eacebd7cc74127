"""initializer가 실패하면: 일을 하나도 하지 못한다."""

from concurrent.futures import (
    BrokenExecutor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)


def open_shop(key):
    if key is None:
        raise RuntimeError("열쇠가 없다")


def sell():
    return "팔았다"


if __name__ == "__main__":
    with ThreadPoolExecutor(initializer=open_shop, initargs=("열쇠",)) as shop:
        print("열쇠가 있는 가게:", shop.submit(sell).result())

    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        shop = kind(1, initializer=open_shop, initargs=(None,))
        try:
            shop.submit(sell).result()
        except BrokenExecutor as error:
            print("열쇠가 없는 가게:", type(error).__name__)
        shop.shutdown()

# 출력:
#   열쇠가 있는 가게: 팔았다
#   열쇠가 없는 가게: BrokenThreadPool
#   열쇠가 없는 가게: BrokenProcessPool
# 오류 출력:
#   Exception in initializer:
#   Traceback (most recent call last):
#   ...
#   RuntimeError: 열쇠가 없다
#   Exception in initializer:
#   Traceback (most recent call last):
#   ...
#   RuntimeError: 열쇠가 없다
