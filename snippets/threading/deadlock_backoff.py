"""시간제한과 물러나기: 못 쥐면 쥔 것도 내려놓는다."""

import random
import time
from threading import Barrier, Lock, Thread


class Account:
    def __init__(self, money):
        self.money = money
        self.lock = Lock()


both_hold = Barrier(2)
gave_up = []


def transfer(source, target, amount):
    first_try = True
    while True:
        with source.lock:
            if first_try:
                both_hold.wait()  # 처음에는 둘 다 하나씩 쥔다
                first_try = False
            if target.lock.acquire(timeout=0.01):
                try:
                    source.money -= amount
                    target.money += amount
                    return
                finally:
                    target.lock.release()
        gave_up.append(amount)  # 여기서는 아무 록도 쥐지 않았다
        time.sleep(random.uniform(0, 0.02))  # 저마다 다른 시간


jiu, minseo = Account(100), Account(100)
senders = [
    Thread(target=transfer, args=(jiu, minseo, 10), name="지우"),
    Thread(target=transfer, args=(minseo, jiu, 20), name="민서"),
]
for sender in senders:
    sender.start()
for sender in senders:
    sender.join()
print(f"다 보냈다. 지우 {jiu.money}, 민서 {minseo.money}")
print(f"물러난 횟수: {len(gave_up)}")
print("적어도 한 번은 물러났다:", len(gave_up) >= 1)

# 출력:
#   다 보냈다. 지우 110, 민서 90
#   물러난 횟수: [..]
#   적어도 한 번은 물러났다: True
