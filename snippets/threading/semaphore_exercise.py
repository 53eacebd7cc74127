# /// script
# [tool.snippet]
# repeat = 20
# ///
"""풀이: 조건 변수로 만든 세마포어."""

import time
from threading import Condition, Lock, Thread


class MySemaphore:
    def __init__(self, value):
        self.value = value
        self.changed = Condition()

    def acquire(self):
        with self.changed:
            self.changed.wait_for(lambda: self.value > 0)
            self.value -= 1

    def release(self, n=1):
        with self.changed:
            self.value += n
            self.changed.notify(n)


seats, lock = MySemaphore(3), Lock()
inside, peak, visits = 0, 0, 0


def guest():
    global inside, peak, visits
    seats.acquire()
    with lock:
        inside += 1
        visits += 1
        peak = max(peak, inside)
    time.sleep(0.002)
    with lock:
        inside -= 1
    seats.release()


guests = [Thread(target=guest) for _ in range(10)]
for person in guests:
    person.start()
for person in guests:
    person.join()
print(f"다녀간 손님 {visits}명, 셋을 넘은 적: {peak > 3}")
print("남은 자리:", seats.value)

# 출력:
#   다녀간 손님 10명, 셋을 넘은 적: False
#   남은 자리: 3
