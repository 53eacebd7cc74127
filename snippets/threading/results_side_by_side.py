"""네 가지를 나란히: 둘째 일이 실패하면 무엇이 보이나?"""

import threading
from concurrent.futures import ThreadPoolExecutor
from queue import Queue
from threading import Thread

JOBS = {"가": 4, "나": 0, "다": 2}
threading.excepthook = lambda args: None  # 트레이스백은 가린다


def run_all(threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return threads


def into_list(slots, at, n):
    slots[at] = 8 // n


def into_queue(box, name, n):
    box.put((name, 8 // n))


class Divide(Thread):
    result = None

    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        self.result = 8 // self.n


def open_up(future):
    error = future.exception()
    return future.result() if error is None else type(error).__name__


slots = dict.fromkeys(JOBS)
run_all([Thread(target=into_list, args=(slots, *job)) for job in JOBS.items()])
print("공유하는 칸:", *slots.values())

box = Queue()
run_all([Thread(target=into_queue, args=(box, *job)) for job in JOBS.items()])
print("큐:", *dict(sorted(box.get() for _ in range(box.qsize()))).values())

print(
    "상속:", *(t.result for t in run_all([Divide(n) for n in JOBS.values()]))
)

with ThreadPoolExecutor() as executor:
    futures = [executor.submit(lambda n: 8 // n, n) for n in JOBS.values()]
print("퓨처:", *map(open_up, futures))

# 출력:
#   공유하는 칸: 2 None 4
#   큐: 2 4
#   상속: 2 None 4
#   퓨처: 2 ZeroDivisionError 4
