"""세 가지 큐: 넣은 것은 같고, 꺼내는 순서가 다르다."""

from queue import LifoQueue, PriorityQueue, Queue

orders = [3, 1, 2]

for kind in (Queue, LifoQueue, PriorityQueue):
    line = kind()
    for number in orders:
        line.put(number)
    served = [line.get() for _ in orders]
    print(f"{kind.__name__}: 넣음 {orders}, 꺼냄 {served}")

# 출력:
#   Queue: 넣음 [3, 1, 2], 꺼냄 [3, 1, 2]
#   LifoQueue: 넣음 [3, 1, 2], 꺼냄 [2, 1, 3]
#   PriorityQueue: 넣음 [3, 1, 2], 꺼냄 [1, 2, 3]
