# /// script
# [tool.snippet]
# timeout = 5
# repeat = 10
# switch-interval = 1e-6
# record = false
# ///
"""록 순서: 누가 보내든 번호가 작은 계좌부터 쥔다."""

from threading import Lock, Thread

TIMES = 20_000


class Account:
    def __init__(self, number, money):
        self.number = number
        self.money = money
        self.lock = Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda a: a.number)
    with first.lock:
        with second.lock:
            source.money -= amount
            target.money += amount


def send_many(source, target):
    for _ in range(TIMES):
        transfer(source, target, 1)


jiu, minseo = Account(1, 1000), Account(2, 1000)
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
#   다 보냈다. 지우 1000, 민서 1000  정상: 고리가 생길 수 없으니 늘 끝난다.
#   (멈춤)  금지: 순서를 지키면 서로 기다리는 고리가 없다.
