# /// script
# [tool.snippet]
# platforms = ["linux", "win32"]
# ///
"""maxsize=0은 제한 없음. qsize()로 세어 본다."""

from multiprocessing import Queue

orders = Queue(maxsize=0)
for number in range(1000):
    orders.put(number)
print("쌓인 주문:", orders.qsize())
print("가득 찼나?", orders.full())
first = [orders.get() for _ in range(1000)][:3]
print("앞의 셋:", first)
print("남은 주문:", orders.qsize())

# 출력:
#   쌓인 주문: 1000
#   가득 찼나? False
#   앞의 셋: [0, 1, 2]
#   남은 주문: 0
