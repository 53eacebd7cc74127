# /// script
# [tool.snippet]
# timeout = 5
# repeat = 10
# switch-interval = 1e-6
# record = false
# ///
"""풀이: 필요한 계좌를 겹치지 않게, 번호 순서로 쥔다."""

from contextlib import ExitStack
from threading import Lock, Thread


class Account:
    def __init__(self, number, money):
        self.number = number
        self.money = money
        self.lock = Lock()


def transfer(source, target, amount):
    accounts = {source, target}  # 같은 계좌면 하나만 남는다
    with ExitStack() as locks:
        for account in sorted(accounts, key=lambda a: a.number):
            locks.enter_context(account.lock)
        source.money -= amount
        target.money += amount


def send_many(source, target):
    for _ in range(2_000):
        transfer(source, target, 1)


jiu, minseo, haneul = (Account(n, 1000) for n in (1, 2, 3))
ring = [(jiu, minseo), (minseo, haneul), (haneul, jiu), (jiu, jiu)]
senders = [Thread(target=send_many, args=pair) for pair in ring]
for sender in senders:
    sender.start()
for sender in senders:
    sender.join()
print("남은 돈:", jiu.money, minseo.money, haneul.money)

# 출력:
#   남은 돈: 1000 1000 1000
