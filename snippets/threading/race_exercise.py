# /// script
# [tool.snippet]
# repeat = 30
# switch-interval = 1e-6
# ///
"""풀이: 빼기와 더하기를 한 임계 구역에, 읽기도 그 안에."""

from threading import Lock, Thread


class Account:
    def __init__(self, balance):
        self.balance = balance

    def add(self, amount):
        self.balance += amount


mine, yours = Account(100), Account(100)
bank_lock = Lock()
totals = set()


def transfer():
    for amount in [1, -1] * 30_000:
        with bank_lock:  # 둘은 함께 일어난다
            mine.add(-amount)
            yours.add(amount)


def audit():
    while mover.is_alive():
        with bank_lock:  # 읽는 쪽도 같은 록을 쥔다
            totals.add(mine.balance + yours.balance)


mover = Thread(target=transfer)
mover.start()
audit()
mover.join()
print("늘 200" if totals <= {200} else "200이 아닌 합계를 보았다")

# 가능한 결과:
#   늘 200  정상: 이체가 반만 끝난 모습은 아무도 보지 못한다.
#   200이 아닌 합계를 보았다  금지: 록이 있는데도 중간을 보았다.
