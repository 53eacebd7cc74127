"""재진입 록(RLock): 주인은 프로세스와 스레드로 정해진다."""

from multiprocessing import Process, RLock


def unlock(lock):
    try:
        lock.release()
    except AssertionError as e:
        print("남이 해제:", type(e).__name__)
        print(" ", e)


if __name__ == "__main__":
    lock = RLock()
    print("두 번 획득:", lock.acquire(), lock.acquire())
    child = Process(target=unlock, args=(lock,))
    child.start()
    child.join()
    lock.release()
    lock.release()
    print("두 번 해제했습니다")

# 출력:
#   두 번 획득: True True
#   남이 해제: AssertionError
#     attempt to release recursive lock not owned by thread
#   두 번 해제했습니다
