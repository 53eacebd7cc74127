"""우선순위가 같으면: 그다음 칸을 견주다 실패한다."""

from dataclasses import dataclass, field
from itertools import count
from queue import PriorityQueue

line = PriorityQueue()
line.put((1, {"menu": "비빔밥"}))
try:
    line.put((1, {"menu": "잡채"}))
except TypeError as error:
    print("TypeError:", error)


@dataclass(order=True)
class Order:
    priority: int
    menu: str = field(compare=False)  # 견주지 않는다


line = PriorityQueue()
for menu in ("가", "나", "다", "라"):
    line.put(Order(1, menu))
print("우선순위만:", [line.get().menu for _ in range(4)])

numbers = count()  # 먼저 온 것이 작은 번호를 받는다
line = PriorityQueue()
for menu in ("가", "나", "다", "라"):
    line.put((1, next(numbers), menu))
line.put((0, next(numbers), "급한 주문"))
print("번호를 끼움:", [line.get()[-1] for _ in range(5)])

# 출력:
#   TypeError: '<' not supported between instances of 'dict' and 'dict'
#   우선순위만: ['가', '다', '나', '라']
#   번호를 끼움: ['급한 주문', '가', '나', '다', '라']
