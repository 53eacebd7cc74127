"""as_completed(): 끝난 것부터 받는다."""

from concurrent.futures import ThreadPoolExecutor, as_completed
from threading import Event

stew_ready = Event()


def cook(menu):
    if menu == "갈비찜":
        stew_ready.wait()  # 오래 걸린다
    return f"{menu} 나왔습니다"


with ThreadPoolExecutor() as kitchen:
    orders = {kitchen.submit(cook, m): m for m in ("갈비찜", "김밥")}
    try:
        list(as_completed(orders, timeout=0.01))
    except TimeoutError as error:
        print("0.01초 안에 모두:", type(error).__name__)

    for order in as_completed(orders):
        print(f"[{orders[order]}] {order.result()}")
        stew_ready.set()  # 김밥을 내주고 나서야 갈비찜이 다 된다

# 출력:
#   0.01초 안에 모두: TimeoutError
#   [김밥] 김밥 나왔습니다
#   [갈비찜] 갈비찜 나왔습니다
