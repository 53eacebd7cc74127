"""BaseProxy: 프락시를 직접 만들면 += 도 한 번에 끝난다."""

from multiprocessing import Process
from multiprocessing.managers import BaseManager, BaseProxy, Token


class Counter:
    def __init__(self):
        self.count = 0

    def add(self, amount):
        self.count += amount
        return self.count


class CounterProxy(BaseProxy):
    _exposed_ = ("add",)

    def add(self, amount):
        return self._callmethod("add", (amount,))

    def peek(self):
        return self._getvalue().count  # 객체의 사본을 받아 온다


class CounterManager(BaseManager):
    pass


CounterManager.register("Counter", Counter, CounterProxy)


def work(counter):
    counter.add(3)


if __name__ == "__main__":
    with CounterManager() as manager:
        counter = manager.Counter()
        child = Process(target=work, args=(counter,))
        child.start()
        child.join()
        print("add의 값:", counter.add(4))
        print("peek의 값:", counter.peek())
        token = Token("Counter", manager.address, "1")
        print("토큰:", token.typeid, token.address == manager.address)

# 출력:
#   add의 값: 7
#   peek의 값: 7
#   토큰: Counter True
