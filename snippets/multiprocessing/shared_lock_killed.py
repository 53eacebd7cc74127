"""록을 쥔 프로세스를 kill()하면 록은 풀리지 않는다."""

import time
from multiprocessing import Event, Lock, Process


def cook(lock, ready):
    with lock:
        ready.set()
        time.sleep(60)


if __name__ == "__main__":
    lock, ready = Lock(), Event()
    child = Process(target=cook, args=(lock, ready))
    child.start()
    ready.wait()
    child.kill()
    child.join()
    print("쥐었던 프로세스:", child.exitcode)
    print("록을 획득했나?", lock.acquire(timeout=0.1))

# 출력:
#   쥐었던 프로세스: -9
#   록을 획득했나? False
# 자식 종료 코드: -9
