"""손으로 만든 스레드 풀: 큐 하나, 작업자 여럿, 퓨처."""

from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread


class Pool:
    def __init__(self, size):
        self.jobs = SimpleQueue()
        self.workers = [
            Thread(target=self.work, name=f"작업자 {i}") for i in range(size)
        ]
        for worker in self.workers:
            worker.start()

    def work(self):
        while job := self.jobs.get():
            future, function, args = job
            try:
                future.set_result(function(*args))
            except Exception as error:
                future.set_exception(error)  # 작업자는 죽지 않는다

    def submit(self, function, *args):
        future = Future()
        self.jobs.put((future, function, args))
        return future

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for _ in self.workers:
            self.jobs.put(None)
        for worker in self.workers:
            worker.join()


with Pool(2) as pool:
    futures = [pool.submit(int, text, 16) for text in ("ff", "김치", "1f")]
    for future in futures:
        print(future.exception() or future.result())

# 출력:
#   255
#   invalid literal for int() with base 16: '김치'
#   31
