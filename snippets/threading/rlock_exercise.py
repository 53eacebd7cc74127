"""풀이: 록을 쥐는 함수와 안에서 일하는 함수를 나눈다."""

from threading import Lock, Thread


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = Lock()  # RLock이 아니다

    def check(self):
        with self._lock:
            return self._check()

    def withdraw(self, amount):
        with self._lock:
            if self._check() < amount:  # 록을 다시 쥐지 않는다
                return False
            self._balance -= amount
            return True

    def _check(self):
        """록을 쥔 채로만 부른다."""
        return self._balance


account = Account(100)
results = []
people = [
    Thread(target=lambda: results.append(account.withdraw(60)))
    for _ in range(2)
]
for person in people:
    person.start()
for person in people:
    person.join()
print("성공:", results.count(True), "실패:", results.count(False))
print("남은 돈:", account.check())

# 출력:
#   성공: 1 실패: 1
#   남은 돈: 40
