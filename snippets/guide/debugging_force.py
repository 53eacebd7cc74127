"""재현하기: 나쁜 순서를 배리어로 못 박는다."""

from threading import Barrier, BrokenBarrierError, Lock, Thread


class Account:
    def __init__(self):
        self.balance = 100
        self.pause = lambda: None  # 테스트할 때만 바꿔 끼우는 자리

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
        except BrokenBarrierError:
            pass  # 기다려도 혼자였다

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
