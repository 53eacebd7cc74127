# /// script
# [tool.snippet]
# timeout = 2
# ///
"""교착 상태: 서로 상대가 쥔 록을 기다린다."""

from threading import Barrier, Lock, Thread


class Account:
    def __init__(self, money):
        self.money = money
        self.lock = Lock()


def announce():
    print("둘 다 자기 계좌의 록을 쥐었다")


both_hold = Barrier(2, action=announce)


def transfer(source, target, amount):
    with source.lock:
        both_hold.wait()  # 둘 다 첫 록을 쥔 순간을 만든다
        with target.lock:  # 받는 계좌의 록도 쥔다
            source.money -= amount
            target.money += amount


jiu, minseo = Account(100), Account(100)
senders = [
    Thread(target=transfer, args=(jiu, minseo, 10), name="지우"),
    Thread(target=transfer, args=(minseo, jiu, 20), name="민서"),
]
for sender in senders:
    sender.start()
for sender in senders:
    sender.join()
print("다 보냈다")

# 멈춤:
#   둘 다 자기 계좌의 록을 쥐었다
