"""reducer: 피클링하는 방법을 직접 가르친다."""

import multiprocessing as mp
import threading


class Counter:
    def __init__(self, count):
        self.count = count
        self.lock = threading.Lock()  # 피클링할 수 없다


def reduce_counter(counter):
    return Counter, (counter.count,)  # 록은 새로 만든다


def show(counter):
    print("자식이 받은 값:", counter.count)


if __name__ == "__main__":
    spawn = mp.get_context("spawn")
    child = spawn.Process(target=show, args=(Counter(7),))
    try:
        child.start()
    except TypeError as e:
        print("가르치기 전:", type(e).__name__)
    mp.reducer.register(Counter, reduce_counter)
    child = spawn.Process(target=show, args=(Counter(7),))
    child.start()
    child.join()

# 출력:
#   가르치기 전: TypeError
#   자식이 받은 값: 7
