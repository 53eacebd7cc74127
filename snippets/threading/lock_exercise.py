# /// script
# [tool.snippet]
# repeat = 20
# switch-interval = 1e-6
# ///
"""풀이: 표를 다섯 창구가 팔아도 한 장도 겹치지 않는다."""

from threading import Lock, Thread

tickets = 20_000
tickets_lock = Lock()
sold = []


def sell():
    global tickets
    while True:
        with tickets_lock:  # 남았는지 보고, 적고, 빼는 것까지
            if tickets == 0:
                return
            number = int(tickets)
            sold.append(number)
            tickets = number - 1


windows = [Thread(target=sell) for _ in range(5)]
for window in windows:
    window.start()
for window in windows:
    window.join()
print(f"판 표 {len(sold)}장, 서로 다른 표 {len(set(sold))}장")
print(f"남은 표 {tickets}장")

# 출력:
#   판 표 20000장, 서로 다른 표 20000장
#   남은 표 0장
