"""maxsize=2: 세 번째 put()은 자리가 날 때까지 기다린다."""

from multiprocessing import Queue
from queue import Full

orders = Queue(maxsize=2)
orders.put("비빔밥")
orders.put("잡채")
print("가득 찼나?", orders.full())
try:
    orders.put("만두", timeout=0.05)
except Full as e:
    print("0.05초 기다린 뒤:", type(e).__name__)
try:
    orders.put_nowait("만두")
except Full as e:
    print("기다리지 않고:", type(e).__name__)

print("꺼낸 것:", orders.get())
orders.put("만두")  # 자리가 하나 났다
print("나머지:", orders.get(), orders.get())

# 출력:
#   가득 찼나? True
#   0.05초 기다린 뒤: Full
#   기다리지 않고: Full
#   꺼낸 것: 비빔밥
#   나머지: 잡채 만두
