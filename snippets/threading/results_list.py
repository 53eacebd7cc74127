"""공유 리스트: 스레드마다 자기 칸에 적는다."""

from threading import Thread

prices = {"비빔밥": 9000, "냉면": 8000, "갈비찜": 25000}
totals = [None] * len(prices)  # 칸을 미리 만들어 둔다


def bill(slot, price, people):
    totals[slot] = price * people


cashiers = [
    Thread(target=bill, args=(slot, price, 2))
    for slot, price in enumerate(prices.values())
]
print("시작하기 전:", totals)
for cashier in cashiers:
    cashier.start()
for cashier in cashiers:
    cashier.join()  # 다 적기 전에 읽으면 None이 남아 있다
print("다 적은 뒤:", dict(zip(prices, totals, strict=True)))

# 출력:
#   시작하기 전: [None, None, None]
#   다 적은 뒤: {'비빔밥': 18000, '냉면': 16000, '갈비찜': 50000}
