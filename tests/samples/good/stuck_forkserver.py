# /// script
# [tool.snippet]
# timeout = 2
# ///
"""부모와 자식(forkserver)의 두 스레드가 모두 멈춘다."""

import multiprocessing
import threading


def stuck_worker():
    threading.Event().wait()


def stuck_child(ready):
    thread = threading.Thread(target=stuck_worker)
    thread.start()
    ready.set()
    thread.join()


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    ready = context.Event()
    child = context.Process(target=stuck_child, args=(ready,))
    child.start()
    ready.wait()
    print("모두 섰다")
    child.join()

# 멈춤:
#   모두 섰다
