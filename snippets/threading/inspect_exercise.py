"""풀이: 하나라도 실패하면 종료 코드 1로 끝낸다."""

import sys
import threading

failed = {}


def collect(args):
    failed[args.thread.name] = str(args.exc_value)


def deliver(house):
    if house == "산꼭대기":
        raise ConnectionError("길이 끊겼다")


threading.excepthook = collect
for house in ("앞집", "산꼭대기", "옆집"):
    threading.Thread(target=deliver, args=(house,), name=house).start()
for thread in threading.enumerate():
    if thread is not threading.main_thread():  # 자기 자신은 뺀다
        thread.join()

for house, reason in failed.items():
    print(f"{house}: {reason}")
sys.exit(1 if failed else 0)

# 출력:
#   산꼭대기: 길이 끊겼다
# 종료 코드: 1
