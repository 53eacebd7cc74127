"""록을 두 번 나눠 쥔다: 확인할 때 한 번, 행동할 때 한 번."""

from threading import Barrier, Lock, Thread

stock = 1
stock_lock = Lock()
both_checked = Barrier(2)
bought = []


def order(name):
    global stock
    with stock_lock:  # 읽을 때 쥐었다
        left = stock
    both_checked.wait()  # 둘 다 확인을 마친 순간을 만든다
    if left > 0:
        with stock_lock:  # 쓸 때도 쥐었다
            stock -= 1
        bought.append(name)


guests = [Thread(target=order, args=(name,)) for name in ("지우", "민서")]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
print("산 손님:", sorted(bought))
print("남은 재고:", stock)

# 출력:
#   산 손님: ['민서', '지우']
#   남은 재고: -1
