"""if와 while: 깨어났다고 빵이 남아 있는 것은 아니다."""

import time
from collections import Counter
from threading import Condition, Thread


class Shop:
    def __init__(self):
        self.bell, self.shelf, self.log = Condition(), [], Counter()

    def wait(self):
        self.log["기다림"] += 1
        self.bell.wait()
        self.log["깨어남"] += 1

    def take(self):
        self.log["받음" if self.shelf else "허탕"] += 1
        del self.shelf[:1]

    def bake(self):
        with self.bell:
            self.shelf.append("빵")
            self.bell.notify_all()

    def until(self, word, times):
        while self.log[word] < times:  # 손님들이 거기까지 오기를
            time.sleep(0.001)


def buy_if(shop):
    with shop.bell:
        if not shop.shelf:
            shop.wait()
        shop.take()


def buy_while(shop):
    with shop.bell:
        while not shop.shelf:
            shop.wait()
        shop.take()


for buy in (buy_if, buy_while):
    shop = Shop()
    guests = [Thread(target=buy, args=(shop,)) for _ in range(2)]
    for guest in guests:
        guest.start()
    shop.until("기다림", 2)
    shop.bake()  # 손님은 둘, 빵은 하나
    shop.until("깨어남", 2)
    with shop.bell:
        print(f"{buy.__name__}:", dict(shop.log))
    shop.bake()  # 다시 기다리는 손님의 몫
    for guest in guests:
        guest.join()

# 출력:
#   buy_if: {'기다림': 2, '깨어남': 2, '받음': 1, '허탕': 1}
#   buy_while: {'기다림': 3, '깨어남': 2, '받음': 1}
