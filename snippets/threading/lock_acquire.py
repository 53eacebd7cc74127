"""acquire()는 묻는 것이 아니라 쥐는 것이다."""

from threading import Lock

key = Lock()

print("비었을 때 acquire(blocking=False):", key.acquire(blocking=False))
print("  그래서 이제 locked():", key.locked())
print("쥐었을 때 acquire(blocking=False):", key.acquire(blocking=False))
print("쥐었을 때 acquire(timeout=0.05):", key.acquire(timeout=0.05))

key.release()
print("놓은 뒤 acquire():", key.acquire())

for arguments in ({"blocking": False, "timeout": 1}, {"timeout": -2}):
    try:
        key.acquire(**arguments)
    except ValueError as error:
        print("ValueError:", error)

# 출력:
#   비었을 때 acquire(blocking=False): True
#     그래서 이제 locked(): True
#   쥐었을 때 acquire(blocking=False): False
#   쥐었을 때 acquire(timeout=0.05): False
#   놓은 뒤 acquire(): True
#   ValueError: can't specify a timeout for a non-blocking call
#   ValueError: timeout value must be [..]
