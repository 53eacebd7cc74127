"""확인하고 행동하기: 마지막 한 개를 둘이 주문한다."""

from threading import Barrier, Thread

stock = 1
both_checked = Barrier(2)


def order(name):
    global stock
    if stock > 0:  # 확인: 남았나?
        both_checked.wait()  # 둘 다 확인을 마친 순간을 만든다
        stock -= 1  # 행동: 하나를 뺀다
        print(f"{name}: 샀습니다")
    else:
        print(f"{name}: 품절입니다")


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
