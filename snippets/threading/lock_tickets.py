# /// script
# [tool.snippet]
# repeat = 50
# switch-interval = 1e-6
# ///
"""표 이만 장을 다섯 창구가 록 없이 판다."""

from threading import Thread

tickets = 20_000
sold = []


def sell():
    global tickets
    while tickets > 0:
        number = int(tickets)
        sold.append(number)
        tickets = number - 1


windows = [Thread(target=sell) for _ in range(5)]
for window in windows:
    window.start()
for window in windows:
    window.join()
print(f"판 표 {len(sold)}장, 서로 다른 표 {len(set(sold))}장")

# 가능한 결과:
#   판 표 20000장, 서로 다른 표 20000장  정상:
#     읽고 빼는 사이에 다른 창구가 끼어들지 않았다.
#   판 표 [..]장, 서로 다른 표 [..]장  주목:
#     다른 창구가 끼어들어 이미 판 표나 없는 표를 팔았다.
