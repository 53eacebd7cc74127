# /// script
# [tool.snippet]
# timeout = 1
# repeat = 10
# record = false
# ///
"""배리어 없이: 같은 송금을 여러 번 하면 멈추기도 한다."""

from threading import Lock, Thread

TIMES = 20_000


class Account:
    def __init__(self, money):
        self.money = money
        self.lock = Lock()


def transfer(source, target, amount):
    with source.lock:
        with target.lock:
            source.money -= amount
            target.money += amount


def send_many(source, target):
    for _ in range(TIMES):
        transfer(source, target, 1)


jiu, minseo = Account(1000), Account(1000)
senders = [
    Thread(target=send_many, args=(jiu, minseo)),
    Thread(target=send_many, args=(minseo, jiu)),
]
for sender in senders:
    sender.start()
for sender in senders:
    sender.join()
print(f"다 보냈다. 지우 {jiu.money}, 민서 {minseo.money}")

# 가능한 결과:
#   다 보냈다. 지우 1000, 민서 1000  정상:
#     둘이 하나씩 쥔 순간이 한 번도 오지 않았다.
#   (멈춤)  주목: 둘이 하나씩 쥐고 서로 상대의 록을 기다린다.
