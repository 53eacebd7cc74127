"""큐: 끝나는 대로 이름표를 붙여 보낸다."""

from queue import Queue
from threading import Thread

prices = {"비빔밥": 9000, "냉면": 8000, "갈비찜": 25000}
bills = Queue()


def bill(menu, price):
    bills.put((menu, price * 2))


for menu, price in prices.items():
    Thread(target=bill, args=(menu, price), name=menu).start()

total = 0
for _ in prices:  # 맡긴 수만큼 꺼낸다
    menu, amount = bills.get()
    print(f"{menu}: {amount}")
    total += amount
print("합계:", total)

# 출력(순서 무관):
#   비빔밥: 18000
#   냉면: 16000
#   갈비찜: 50000
#   합계: 84000
