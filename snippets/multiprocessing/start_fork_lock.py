"""fork는 다른 스레드가 쥔 록까지 그대로 복사한다."""

import multiprocessing as mp
import threading

kitchen = threading.Lock()
held, done = threading.Event(), threading.Event()


def hold():
    with kitchen:
        held.set()
        done.wait()


def try_lock():
    print("자식의 스레드 수:", threading.active_count())
    print("자식이 록을 획득했나?", kitchen.acquire(timeout=0.1))


if __name__ == "__main__":
    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    print("부모의 스레드 수:", threading.active_count())
    for method in ("fork", "spawn"):
        print(method)
        child = mp.get_context(method).Process(target=try_lock)
        child.start()
        child.join()
    done.set()
    holder.join()

# 출력:
#   부모의 스레드 수: 2
#   fork
#   자식의 스레드 수: 1
#   자식이 록을 획득했나? False
#   spawn
#   자식의 스레드 수: 1
#   자식이 록을 획득했나? True
