"""상속: 결과를 스레드 객체에 적어 둔다."""

from threading import Thread


class Bill(Thread):
    def __init__(self, menu, price):
        super().__init__(name=menu)
        self.price = price
        self.total = None  # 아직 모른다

    def run(self):
        self.total = self.price * 2


bills = [Bill("비빔밥", 9000), Bill("냉면", 8000)]
print("시작 전:", bills[0].total)
for bill in bills:
    bill.start()
for bill in bills:
    bill.join()
    print(f"{bill.name}: {bill.total}")

# 출력:
#   시작 전: None
#   비빔밥: 18000
#   냉면: 16000
