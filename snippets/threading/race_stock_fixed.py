# /// script
# [tool.snippet]
# repeat = 20
# ///
"""확인과 행동을 한 임계 구역에 넣는다."""

import random
import time
from threading import Lock, Thread

stock = 1
stock_lock = Lock()


def order(name):
    global stock
    time.sleep(random.uniform(0, 0.005))  # 고르는 시간은 저마다 다르다
    with stock_lock:  # 확인부터 행동까지 한 번에 한 사람
        if stock > 0:
            stock -= 1
            print(f"{name}: 샀습니다")
        else:
            print(f"{name}: 품절입니다")


guests = [Thread(target=order, args=(name,)) for name in ("지우", "민서")]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
print("남은 재고:", stock)

# 가능한 결과:
#   지우: 샀습니다 ⏎ 민서: 품절입니다 ⏎ 남은 재고: 0  정상:
#     지우가 먼저 들어갔다.
#   민서: 샀습니다 ⏎ 지우: 품절입니다 ⏎ 남은 재고: 0  정상:
#     민서가 먼저 들어갔다.
#   [..]남은 재고: -1  금지: 하나뿐인 물건이 두 번 팔렸다.
