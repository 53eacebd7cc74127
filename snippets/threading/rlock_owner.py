"""RLock에는 주인이 있다: 남은 놓을 수 없다."""

from threading import RLock, Thread, current_thread

key = RLock()


def release():
    try:
        key.release()
        print(f"[{current_thread().name}] 놓았다")
    except RuntimeError as error:
        print(f"[{current_thread().name}] RuntimeError: {error}")


release()  # 아직 아무도 쥐지 않았다

key.acquire()
helper = Thread(target=release, name="도우미")  # 주인은 메인 스레드다
helper.start()
helper.join()

release()
release()  # 쥔 것보다 많이 놓는다

# 출력:
#   [MainThread] RuntimeError: cannot release un-acquired lock
#   [도우미] RuntimeError: cannot release un-acquired lock
#   [MainThread] 놓았다
#   [MainThread] RuntimeError: cannot release un-acquired lock
