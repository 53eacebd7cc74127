# /// script
# [tool.snippet]
# timeout = 2
# ///
"""모자란 끝 표시: 소비자는 둘, None은 하나."""

from queue import Queue
from threading import Thread

line = Queue()


def cook():
    while line.get() is not None:
        pass
    print("퇴근한다")


cooks = [Thread(target=cook) for _ in range(2)]
for person in cooks:
    person.start()
for order in range(6):
    line.put(order)
line.put(None)
for person in cooks:
    person.join()
print("문을 닫는다")

# 멈춤:
#   퇴근한다
