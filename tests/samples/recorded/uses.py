"""Uses public names in every way that counts, and in some that do not."""

import queue
import threading
from concurrent.futures import FIRST_COMPLETED, FIRST_EXCEPTION, Executor
from multiprocessing import Manager, Process
from multiprocessing.managers import BaseManager


class Inline(Executor):
    pass


class Shop(BaseManager):
    pass


class Worker(Process):
    pass


def main():
    orders = queue.Queue(2)
    for box in (orders, queue.LifoQueue(3)):
        print(box.maxsize)
    try:
        orders.get_nowait()
    except queue.Full:
        pass
    except queue.Empty:
        print(FIRST_COMPLETED)
    if not orders:
        print(FIRST_EXCEPTION)
    threading.Event(), orders.join
    print(isinstance(orders, threading.Barrier))
    Shop.register("nothing")
    Worker(target=print).run()
    manager = Manager()
    names = manager.list()
    names.append("a")
    manager.Queue().put(1)
    manager.Namespace().x = 1
    manager.shutdown()


if __name__ == "__main__":
    main()
