"""empty()로 묻고 꺼내기: 묻고 나면 이미 옛말이다."""

from queue import Empty, Queue
from threading import Barrier, Thread

line = Queue()
line.put("마지막 김밥")
both_looked = Barrier(2)
results = []


def take():
    if not line.empty():  # 확인: 남았나?
        both_looked.wait()  # 둘 다 보았다
        try:  # 행동: 꺼낸다
            results.append(line.get_nowait())
        except Empty:
            results.append("Empty")


guests = [Thread(target=take) for _ in range(2)]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
print(sorted(results))

# 출력:
#   ['Empty', '마지막 김밥']
