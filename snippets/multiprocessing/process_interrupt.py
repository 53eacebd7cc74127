# /// script
# requires-python = ">=3.14"
# ///
"""interrupt(): 자식이 정리할 틈을 준다 (3.14)."""

import time
from multiprocessing import Event, Process


def cook(ready):
    try:
        ready.set()
        time.sleep(60)
    except KeyboardInterrupt:
        print("자식: 멈추라는 시그널을 받았습니다")
    finally:
        print("자식: 불을 끕니다")


if __name__ == "__main__":
    ready = Event()
    child = Process(target=cook, args=(ready,))
    child.start()
    ready.wait()
    child.interrupt()
    child.join()
    print("종료 코드:", child.exitcode)

# 출력:
#   자식: 멈추라는 시그널을 받았습니다
#   자식: 불을 끕니다
#   종료 코드: 0
