# /// script
# [tool.snippet]
# repeat = 20
# ///
"""세마포어: 다섯이 와도 함께 있는 사람은 둘까지다."""

import time
from contextlib import nullcontext
from threading import Lock, Semaphore, Thread


class Room:
    def __init__(self):
        self.lock, self.inside, self.peak = Lock(), 0, 0

    def visit(self):
        with self.lock:
            self.inside += 1
            self.peak = max(self.peak, self.inside)
        time.sleep(0.005)  # 머무는 동안
        with self.lock:
            self.inside -= 1


def peak_of(limit):
    """손님 다섯이 다녀가는 동안 함께 있던 가장 많은 수."""
    room = Room()

    def guest():
        with limit:
            room.visit()

    guests = [Thread(target=guest) for _ in range(5)]
    for person in guests:
        person.start()
    for person in guests:
        person.join()
    return room.peak


print("제한 없이:", peak_of(nullcontext()))
print("Semaphore(2):", peak_of(Semaphore(2)))

# 가능한 결과:
#   제한 없이: [..] ⏎ Semaphore(2): 2  정상:
#     둘이 차면 한 명이 나가야 다음 손님이 들어간다.
#   제한 없이: [..] ⏎ Semaphore(2): 1  정상: 둘이 함께 있던 순간이 없었다.
#   제한 없이: [..] ⏎ Semaphore(2): [..]  금지: 둘보다 많이 들어갔다.
