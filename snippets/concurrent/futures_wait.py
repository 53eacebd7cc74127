"""wait(): 언제까지 기다릴지 세 가지로 정한다."""

from concurrent.futures import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ThreadPoolExecutor,
    wait,
)
from threading import Event

gates = {"김밥": Event(), "탄 빵": Event(), "갈비찜": Event()}


def cook(menu):
    gates[menu].wait()
    if menu == "탄 빵":
        raise RuntimeError("태웠다")


def show(when, timeout=None):
    done, not_done = wait(orders, timeout, when)
    print(when if timeout is None else f"{when}, timeout={timeout}")
    print("  끝난 것:", [m for o, m in orders.items() if o in done])
    print("  남은 것:", [m for o, m in orders.items() if o in not_done])


with ThreadPoolExecutor(3) as kitchen:
    orders = {kitchen.submit(cook, menu): menu for menu in gates}
    gates["김밥"].set()
    show(FIRST_COMPLETED)
    gates["탄 빵"].set()
    show(FIRST_EXCEPTION)
    show(ALL_COMPLETED, timeout=0.01)
    gates["갈비찜"].set()
    show(ALL_COMPLETED)

# 출력:
#   FIRST_COMPLETED
#     끝난 것: ['김밥']
#     남은 것: ['탄 빵', '갈비찜']
#   FIRST_EXCEPTION
#     끝난 것: ['김밥', '탄 빵']
#     남은 것: ['갈비찜']
#   ALL_COMPLETED, timeout=0.01
#     끝난 것: ['김밥', '탄 빵']
#     남은 것: ['갈비찜']
#   ALL_COMPLETED
#     끝난 것: ['김밥', '탄 빵', '갈비찜']
#     남은 것: []
