# /// script
# [tool.snippet]
# repeat = 50
# switch-interval = 1e-6
# ///
"""이체 중에 합계 읽기: 돈이 잠깐 사라져 보인다."""

from threading import Thread


class Account:
    def __init__(self, balance):
        self.balance = balance

    def add(self, amount):
        self.balance += amount


mine, yours = Account(100), Account(100)
totals = set()


def transfer():
    for amount in [1, -1] * 30_000:
        mine.add(-amount)
        yours.add(amount)


def audit():
    while mover.is_alive():
        totals.add(mine.balance + yours.balance)


mover = Thread(target=transfer)
mover.start()
audit()
mover.join()
print("늘 200" if totals <= {200} else "200이 아닌 합계를 보았다")

# 가능한 결과:
#   늘 200  정상: 빼기와 더하기 사이를 한 번도 보지 못했다.
#   200이 아닌 합계를 보았다  주목: 뺀 뒤, 더하기 전의 두 계좌를 보았다.
