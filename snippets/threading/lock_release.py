"""release(): 아무도 안 쥔 록과 남이 쥔 록을 놓아 본다."""

from threading import Lock, Thread, current_thread

key = Lock()

try:
    key.release()
except RuntimeError as error:
    print("RuntimeError:", error)


def release():
    print(f"[{current_thread().name}] release()")
    key.release()


print(f"[{current_thread().name}] acquire()")
key.acquire()
helper = Thread(target=release, name="도우미")
helper.start()
helper.join()
print("locked():", key.locked())

# 출력:
#   RuntimeError: release unlocked lock
#   [MainThread] acquire()
#   [도우미] release()
#   locked(): False
