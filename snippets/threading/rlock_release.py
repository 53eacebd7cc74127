"""두 번 쥔 RLock을 한 번씩 놓는다."""

from threading import RLock, Thread

key = RLock()


def knock():
    got = key.acquire(blocking=False)
    print("  다른 스레드가 들어갔다:", got)
    if got:
        key.release()


def try_from_other_thread(target):
    other = Thread(target=target)
    other.start()
    other.join()


key.acquire()
key.acquire()
print("두 번 쥐었다")
try_from_other_thread(knock)

key.release()
print("한 번 놓았다")
try_from_other_thread(knock)

key.release()
print("두 번 놓았다")
try_from_other_thread(knock)

# 출력:
#   두 번 쥐었다
#     다른 스레드가 들어갔다: False
#   한 번 놓았다
#     다른 스레드가 들어갔다: False
#   두 번 놓았다
#     다른 스레드가 들어갔다: True
