"""BaseProxy: 프락시를 직접 만들고, 더하기를 부탁 하나로 끝낸다."""

from multiprocessing import Process
from multiprocessing.managers import BaseManager, BaseProxy, Token
from threading import Lock

guard = Lock()  # 서버 프로세스 안에서 쓰는 록


class Counter:
    def __init__(self):
        self.count = 0

    def add(self, amount):
        with guard:  # 서버의 여러 스레드가 이 메서드를 부른다
            self.count += amount


class CounterProxy(BaseProxy):
    _exposed_ = ("add",)

    def add(self, amount):
        self._callmethod("add", (amount,))

    def peek(self):
        return self._getvalue().count  # 객체의 사본을 받아 온다


class CounterManager(BaseManager):
    pass


CounterManager.register("Counter", Counter, CounterProxy)


def work(counter):
    for _ in range(100):
        counter.add(1)


if __name__ == "__main__":
    with CounterManager() as manager:
        counter = manager.Counter()
        children = []
        for _ in range(2):
            child = Process(target=work, args=(counter,))
            child.start()
            children.append(child)
        for child in children:
            child.join()
        print("둘이 백 번씩 더한 값:", counter.peek())
        token = Token("Counter", manager.address, "1")
        print("토큰:", token.typeid, token.address == manager.address)

# 출력:
#   둘이 백 번씩 더한 값: 200
#   토큰: Counter True
