# /// script
# requires-python = ">=3.13"
# ///
"""shutdown(immediate=True): 남은 것을 버리고 당장 닫는다."""

from queue import Queue, ShutDown
from threading import Thread


def attempt(name, call, *args):
    try:
        print(f"  {name}: {call(*args)}")
    except ShutDown:
        print(f"  {name}: ShutDown")


for immediate in (False, True):
    line = Queue()
    line.put("김밥")
    line.put("라면")
    line.shutdown(immediate=immediate)
    print(f"immediate={immediate}, 남은 주문 {line.qsize()}")
    attempt("get()", line.get)
    attempt("put()", line.put, "떡볶이")
line.join()  # 버린 일은 기다리지 않는다
print("  join()이 돌아왔다")

print("빈 큐에서 기다리는 스레드도 알게 된다")
line = Queue()
waiting = Thread(target=attempt, args=("get()", line.get))
waiting.start()
line.shutdown()
waiting.join()

# 출력:
#   immediate=False, 남은 주문 2
#     get(): 김밥
#     put(): ShutDown
#   immediate=True, 남은 주문 0
#     get(): ShutDown
#     put(): ShutDown
#     join()이 돌아왔다
#   빈 큐에서 기다리는 스레드도 알게 된다
#     get(): ShutDown
