# /// script
# requires-python = ">=3.13"
# ///
"""shutdown(): 끝 표시 없이 모든 소비자에게 알린다(3.13부터)."""

from queue import Queue, ShutDown
from threading import Thread

line = Queue()
cooked = []


def cook():
    try:
        while True:
            cooked.append(line.get())
    except ShutDown:  # 남은 주문을 다 꺼낸 뒤에 난다
        print("퇴근한다")


for order in range(6):
    line.put(order)
line.shutdown()

try:
    line.put(6)
except ShutDown as error:
    print(f"닫은 뒤의 주문: {type(error).__name__}")

cooks = [Thread(target=cook) for _ in range(3)]
for person in cooks:
    person.start()
for person in cooks:
    person.join()
print("만든 주문:", sorted(cooked))

# 출력:
#   닫은 뒤의 주문: ShutDown
#   퇴근한다
#   퇴근한다
#   퇴근한다
#   만든 주문: [0, 1, 2, 3, 4, 5]
