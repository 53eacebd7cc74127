"""누가 일하나: 프로세스 번호와 스레드 번호."""

import os
from multiprocessing import Process
from threading import Thread, get_native_id


def who(worker, main_pid):
    pid = os.getpid()
    print(f"{worker}: pid {pid}, native_id {get_native_id()}")
    print("  메인과 같은 프로세스인가:", pid == main_pid)


if __name__ == "__main__":
    me = os.getpid()
    who("메인", me)
    for kind in (Thread, Process):
        worker = kind(target=who, args=(kind.__name__, me))
        worker.start()
        worker.join()

# 출력:
#   메인: pid [..], native_id [..]
#     메인과 같은 프로세스인가: True
#   Thread: pid [..], native_id [..]
#     메인과 같은 프로세스인가: True
#   Process: pid [..], native_id [..]
#     메인과 같은 프로세스인가: False
