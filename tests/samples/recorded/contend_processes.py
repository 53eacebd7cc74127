"""Three processes contend for one lock; the start method is the argument."""

import multiprocessing
import sys
import time


def work(lock, number):
    for turn in range(2):
        with lock:
            time.sleep(0.001)
            print(number, turn)


if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[1])
    lock = context.Lock()
    children = [context.Process(target=work, args=(lock, number)) for number in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
