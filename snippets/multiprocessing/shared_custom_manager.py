"""내 클래스를 관리자에 맡긴다: register()."""

from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def get(self):
        return self.balance

    def reset(self):
        self.balance = 0


class Bank(BaseManager):
    pass


Bank.register("Account", Account, exposed=["deposit", "get"])


def work(account):
    account.deposit(700)


if __name__ == "__main__":
    bank = Bank()
    bank.start()  # 서버 프로세스를 켠다
    account = bank.Account()
    account.deposit(300)
    child = Process(target=work, args=(account,))
    child.start()
    child.join()
    print("잔액:", account.get())
    print("reset이 드러나 있나?", hasattr(account, "reset"))
    bank.shutdown()
    bank.join()  # 서버가 끝나기를 기다린다

# 출력:
#   잔액: 1000
#   reset이 드러나 있나? False
