"""프로세스 Lock의 규칙: 누가, 몇 번 해제할 수 있나?"""

from multiprocessing import Lock, Process


def unlock(lock):
    lock.release()  # 획득하지 않은 프로세스가 해제한다
    print("자식이 해제했습니다")


if __name__ == "__main__":
    lock = Lock()
    print("획득:", lock.acquire())
    print("또 획득:", lock.acquire(block=False))
    print("기다려 획득:", lock.acquire(timeout=0.05))
    child = Process(target=unlock, args=(lock,))
    child.start()
    child.join()
    print("다시 획득:", lock.acquire(block=False))
    lock.release()
    try:
        lock.release()
    except ValueError as e:
        print("한 번 더 해제:", type(e).__name__ + ":", e)

# 출력:
#   획득: True
#   또 획득: False
#   기다려 획득: False
#   자식이 해제했습니다
#   다시 획득: True
#   한 번 더 해제: ValueError: semaphore or lock released too many times
