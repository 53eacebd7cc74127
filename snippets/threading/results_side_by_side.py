"""네 가지를 나란히: 셋 가운데 둘째가 실패하면?"""

import threading
from concurrent.futures import ThreadPoolExecutor
from queue import Queue
from threading import Thread

NUMBERS = (4, 0, 2)
threading.excepthook = lambda args: None  # 트레이스백은 가린다


class Divide(Thread):
    result = None

    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        self.result = 8 // self.n


def into_slot(slots, at, n):
    slots[at] = 8 // n


def into_queue(box, n):
    box.put(8 // n)


def run_all(threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return threads


slots, box = [None] * 3, Queue()
run_all(
    [Thread(target=into_slot, args=(slots, *n)) for n in enumerate(NUMBERS)]
)
run_all([Thread(target=into_queue, args=(box, n)) for n in NUMBERS])
divided = run_all([Divide(n) for n in NUMBERS])
with ThreadPoolExecutor() as pool:
    futures = [pool.submit(lambda n: 8 // n, n) for n in NUMBERS]

print("리스트:", slots)
print("큐:", sorted(box.get() for _ in range(box.qsize())))
print("상속:", [thread.result for thread in divided])
print("퓨처:", [repr(f.exception() or f.result()) for f in futures])

# 출력:
#   리스트: [2, None, 4]
#   큐: [2, 4]
#   상속: [2, None, 4]
#   퓨처: ['2', "ZeroDivisionError([..])", '4']
