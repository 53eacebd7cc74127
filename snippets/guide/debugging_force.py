"""재현하기: 나쁜 순서를 배리어로 못 박는다."""

from threading import Barrier, Lock, Thread


class Account:
    def __init__(self):
        self.balance = 100
        self.pause = lambda: None  # 시험할 때만 바꿔 끼우는 자리

    def withdraw(self, amount):
        if self.balance >= amount:
            self.pause()
            self.balance -= amount


class SafeAccount(Account):
    def __init__(self):
        super().__init__()
        self.lock = Lock()

    def withdraw(self, amount):
        with self.lock:
            super().withdraw(amount)


def both_at_once(account, patience):
    together = Barrier(2)

    def pause():
        try:
            together.wait(patience)  # 둘 다 확인을 마칠 때까지
        except RuntimeError:  # BrokenBarrierError: 혼자였다
            pass

    account.pause = pause
    people = [Thread(target=account.withdraw, args=(100,)) for _ in range(2)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    return account.balance


print("록이 없는 계좌:", both_at_once(Account(), 5))
print("록이 있는 계좌:", both_at_once(SafeAccount(), 0.05))

# 출력:
#   록이 없는 계좌: -100
#   록이 있는 계좌: 0
