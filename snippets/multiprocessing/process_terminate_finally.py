"""terminate()는 finally를 건너뛴다."""

import time
from multiprocessing import Event, Process


def cook(ready):
    try:
        ready.set()
        time.sleep(60)
    finally:
        print("불을 끕니다", flush=True)


if __name__ == "__main__":
    for stop in (Process.terminate, Process.kill):
        ready = Event()
        child = Process(target=cook, args=(ready,))
        child.start()
        ready.wait()  # try 안으로 들어갔다
        stop(child)
        child.join()
        print(f"{stop.__name__}(): 종료 코드 {child.exitcode}")

# 출력:
#   terminate(): 종료 코드 -15
#   kill(): 종료 코드 -9
# 자식 종료 코드: -9
