"""RLock은 다른 스레드만 막는다: 내가 부른 함수는 중간을 본다."""

from threading import RLock

accounts = {"지우": 100, "민서": 100}
bank_lock = RLock()


def total():
    with bank_lock:
        return sum(accounts.values())


def transfer(amount, notify):
    with bank_lock:
        accounts["지우"] -= amount
        notify()  # 이체가 반만 끝났는데 남의 함수를 부른다
        accounts["민서"] += amount


transfer(50, notify=lambda: print("알림이 본 합계:", total()))
print("끝난 뒤 합계:", total())

# 출력:
#   알림이 본 합계: 150
#   끝난 뒤 합계: 200
