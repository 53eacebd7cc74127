"""next(timeout): 먼저 끝난 것부터, 기다릴 만큼만 기다린다."""

import threading
from multiprocessing import TimeoutError
from multiprocessing.pool import ThreadPool

boiled = threading.Event()


def cook(menu):
    if menu == "찌개":
        boiled.wait()
    return menu


with ThreadPool(2) as pool:
    ready = pool.imap_unordered(cook, ["찌개", "김밥"])
    print("먼저 나온 것:", ready.next(timeout=5))
    try:
        ready.next(timeout=0.05)
    except TimeoutError:
        print("찌개는 아직입니다")
    boiled.set()
    print("다음에 나온 것:", ready.next(timeout=5))
    try:
        ready.next()
    except StopIteration:
        print("더 없습니다")

# 출력:
#   먼저 나온 것: 김밥
#   찌개는 아직입니다
#   다음에 나온 것: 찌개
#   더 없습니다
