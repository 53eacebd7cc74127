"""록을 두 번 나눠 쥔다: 확인할 때 한 번, 행동할 때 한 번."""

from threading import Barrier, Lock, Thread

stock = 1
stock_lock = Lock()
both_checked = Barrier(2)


def order(name):
    global stock
    with stock_lock:  # 읽을 때 쥐었다
        left = stock
    both_checked.wait()  # 둘 다 확인을 마친 순간을 만든다
    if left > 0:
        with stock_lock:  # 쓸 때도 쥐었다
            stock -= 1
        print(f"{name}: 샀습니다")


guests = [Thread(target=order, args=(name,)) for name in ("지우", "민서")]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
print("남은 재고:", stock)

# 출력(순서 무관):
#   지우: 샀습니다
#   민서: 샀습니다
#   남은 재고: -1
