# /// script
# [tool.snippet]
# timeout = 1
# ///
"""흔한 실수: 하나가 실패했는데 맡긴 수만큼 기다린다."""

import threading
from queue import Queue

bills = Queue()
threading.excepthook = lambda args: print("실패:", args.thread.name)


def bill(menu, people):
    bills.put((menu, 18000 // people))


for menu, people in (("비빔밥", 2), ("냉면", 0)):
    cashier = threading.Thread(target=bill, args=(menu, people), name=menu)
    cashier.start()
    cashier.join()

for _ in range(2):
    print(*bills.get())  # 두 번째는 영영 오지 않는다

# 멈춤:
#   실패: 냉면
#   비빔밥 9000
