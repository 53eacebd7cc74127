# /// script
# [tool.snippet]
# timeout = 1
# ///
"""멈춘 프로그램: 록을 쥐고 나간 것은 누구인가."""

from threading import Lock, Thread

stock = {"사과": 0}
stock_lock = Lock()


def sell(fruit):
    stock_lock.acquire()
    if stock[fruit] == 0:
        print(fruit, "없음")
        return  # 놓지 않고 나갔다
    stock[fruit] -= 1
    stock_lock.release()


def fill(fruit):
    with stock_lock:
        stock[fruit] += 10


seller = Thread(target=sell, args=("사과",), name="판매")
seller.start()
seller.join()
filler = Thread(target=fill, args=("사과",), name="입고")
filler.start()
filler.join()
print("재고:", stock)

# 멈춤:
#   사과 없음
