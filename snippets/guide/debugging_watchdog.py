# /// script
# [tool.snippet]
# record = false
# ///
"""감시견: 정한 시간 안에 끝나지 않으면 스택을 찍고 끝낸다."""

import faulthandler
from queue import Queue
from threading import Thread

faulthandler.dump_traceback_later(0.5, exit=True)

orders, dishes = Queue(), Queue()


def cook():
    dishes.put(orders.get() + " 완성")


Thread(target=cook, daemon=True).start()
print("주문을 넣는 것을 잊었다")
print(dishes.get())

faulthandler.cancel_dump_traceback_later()  # 여기까지 오면 감시를 푼다

# 출력:
#   주문을 넣는 것을 잊었다
# 오류 출력:
#   Timeout ([..])!
#   ...
#     File "debugging_watchdog.py", line [..] in cook
#   ...
#     File "debugging_watchdog.py", line [..] in <module>
#   ...
# 종료 코드: 1
