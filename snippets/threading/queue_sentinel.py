"""끝 표시: 소비자 수만큼 None을 넣는다."""

from queue import Queue
from threading import Thread

line = Queue()
cooked = []


def cook():
    while True:
        order = line.get()
        if order is None:  # 끝 표시
            print("퇴근한다")
            return
        cooked.append(order)


cooks = [Thread(target=cook) for _ in range(2)]
for person in cooks:
    person.start()
for order in range(6):
    line.put(order)
for _ in cooks:
    line.put(None)  # 한 사람이 하나씩 가져간다
for person in cooks:
    person.join()
print("만든 주문:", sorted(cooked))

# 출력:
#   퇴근한다
#   퇴근한다
#   만든 주문: [0, 1, 2, 3, 4, 5]
