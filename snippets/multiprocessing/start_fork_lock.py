# /// script
# [tool.snippet]
# start-methods = ["fork", "spawn", "forkserver"]
# ///
"""fork는 다른 스레드가 쥔 록까지 그대로 복사한다."""

import multiprocessing as mp
import sys
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
    mp.set_start_method(sys.argv[1])
    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    print("부모의 스레드 수:", threading.active_count())
    child = mp.Process(target=try_lock)
    child.start()
    child.join()
    done.set()
    holder.join()

# 가능한 결과:
#   [..]: 2 ⏎ 자식의 스레드 수: 1 ⏎ 자식이 록을 획득했나? False  주목:
#     fork다. 쥔 스레드는 두고, 쥔 상태의 록만 복사했다.
#   [..]: 2 ⏎ 자식의 스레드 수: 1 ⏎ 자식이 록을 획득했나? True  정상:
#     spawn이나 forkserver다. 파일을 다시 읽어서 새 록을 만들었다.
