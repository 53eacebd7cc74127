# /// script
# requires-python = ">=3.13"
# ///
"""is_shutdown: 넣기 전에 물어도, 넣을 때는 닫혀 있을 수 있다."""

from queue import Queue, ShutDown

orders = Queue()
asked = orders.is_shutdown
print("물었을 때 닫혀 있었나?", asked)
orders.shutdown()  # 그 사이에 다른 스레드가 닫았다면
try:
    orders.put("김밥")
except ShutDown as error:
    print("넣기:", type(error).__name__)
print("지금은?", orders.is_shutdown)

# 출력:
#   물었을 때 닫혀 있었나? False
#   넣기: ShutDown
#   지금은? True
