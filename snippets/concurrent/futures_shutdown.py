"""shutdown(cancel_futures=True): 시작한 일만 마친다."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

started, ready = Event(), Event()


def cook(menu):
    started.set()
    ready.wait()
    return f"{menu} 완성"


kitchen = ThreadPoolExecutor(max_workers=1)
orders = [kitchen.submit(cook, m) for m in ("갈비찜", "김밥", "떡볶이")]
started.wait()  # 갈비찜을 시작했다

kitchen.shutdown(wait=False, cancel_futures=True)
print("취소되었나:", [order.cancelled() for order in orders])
try:
    kitchen.submit(cook, "라면")
except RuntimeError as error:
    print("RuntimeError:", error)

ready.set()
kitchen.shutdown()  # 하던 일이 끝나기를 기다린다
print("시작한 일:", orders[0].result())

# 출력:
#   취소되었나: [False, True, True]
#   RuntimeError: cannot schedule new futures after shutdown
#   시작한 일: 갈비찜 완성
