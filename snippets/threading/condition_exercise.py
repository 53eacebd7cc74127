"""풀이: 조건 변수 둘로 만든, 자리가 셋인 진열대."""

from threading import Condition, Lock, Thread


class Shelf:
    def __init__(self, size):
        self.size, self.breads, self.peak = size, [], 0
        door = Lock()
        self.not_full = Condition(door)  # 조건 둘이
        self.not_empty = Condition(door)  # 록 하나를 나눈다

    def put(self, bread):
        with self.not_full:
            self.not_full.wait_for(lambda: len(self.breads) < self.size)
            self.breads.append(bread)
            self.peak = max(self.peak, len(self.breads))
            self.not_empty.notify()

    def take(self):
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.breads)
            bread = self.breads.pop(0)
            self.not_full.notify()
            return bread


shelf = Shelf(3)
sold = []


def bake(first):
    for number in range(first, first + 50):
        shelf.put(number)


def sell():
    for _ in range(50):
        sold.append(shelf.take())


workers = [
    Thread(target=bake, args=(0,)),
    Thread(target=bake, args=(50,)),
    Thread(target=sell),
    Thread(target=sell),
]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("판 빵:", len(sold), "겹침 없음:", sorted(sold) == list(range(100)))
print("진열대에 셋이 넘은 적:", shelf.peak > 3)
print("남은 빵:", len(shelf.breads))

# 출력:
#   판 빵: 100 겹침 없음: True
#   진열대에 셋이 넘은 적: False
#   남은 빵: 0
