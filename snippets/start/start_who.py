"""누가 일하나: 번호를 묻고, 같은 목록에 이름을 적는다."""

import os
from multiprocessing import Process
from threading import Thread, get_native_id

visited = []


def who(worker, main_pid):
    visited.append(worker)
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
    print("메인이 본 목록:", *visited)

# 출력:
#   메인: pid [..], native_id [..]
#     메인과 같은 프로세스인가: True
#   Thread: pid [..], native_id [..]
#     메인과 같은 프로세스인가: True
#   Process: pid [..], native_id [..]
#     메인과 같은 프로세스인가: False
#   메인이 본 목록: 메인 Thread
