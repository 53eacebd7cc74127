"""옛 이름 셋: 하는 일은 같으니 지금 이름을 쓴다."""

from threading import Lock

key = Lock()
print("acquire_lock():", key.acquire_lock(), "→ acquire()를 쓴다")
print("locked_lock():", key.locked_lock(), "→ locked()를 쓴다")
key.release_lock()
print("release_lock() 뒤:", key.locked(), "→ release()를 쓴다")

# 출력:
#   acquire_lock(): True → acquire()를 쓴다
#   locked_lock(): True → locked()를 쓴다
#   release_lock() 뒤: False → release()를 쓴다
