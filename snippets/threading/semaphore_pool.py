# /// script
# [tool.snippet]
# repeat = 20
# ///
"""연결 풀: 연결 둘을 다섯 스레드가 빌려 쓴다."""

import time
from collections import deque
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock, Thread


class Connection:
    def __init__(self, number):
        self.number = number
        self.lock = Lock()

    def query(self):
        alone = self.lock.acquire(blocking=False)
        time.sleep(0.002)
        if alone:
            self.lock.release()
        return alone


class ConnectionPool:
    def __init__(self, size):
        self.slots = BoundedSemaphore(size)
        self.idle = deque(Connection(n) for n in range(size))

    @contextmanager
    def borrow(self):
        with self.slots:  # 쉬는 연결이 있을 때만 지난다
            connection = self.idle.pop()
            try:
                yield connection
            finally:
                self.idle.append(connection)


pool = ConnectionPool(2)
answers = []


def work():
    for _ in range(3):
        with pool.borrow() as connection:
            answers.append(connection.query())


workers = [Thread(target=work) for _ in range(5)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f"물어본 횟수 {len(answers)}, 늘 혼자 썼나: {all(answers)}")
print("돌아온 연결:", sorted(c.number for c in pool.idle))

# 출력:
#   물어본 횟수 15, 늘 혼자 썼나: True
#   돌아온 연결: [0, 1]
