"""Replaces sys.stdout, forks from a thread, listens to the interpreter itself, and starts 200 threads."""

import io
import os
import sys
import threading
import warnings

warnings.simplefilter("ignore")  # of the fork while another thread runs
kept, sys.stdout = sys.stdout, io.StringIO()
print("hidden")
sys.stdout = kept


def fork():
    pid = os.fork()
    if not pid:
        os.write(1, b"child\n")
        os._exit(0)
    os.waitpid(pid, 0)


forker = threading.Thread(target=fork)
forker.start()
forker.join()

lines = []
sys.settrace(lambda frame, event, arg: lines.append(event))
(lambda: None)()
sys.settrace(None)

threads = [threading.Thread(target=lines.append, args=("thread",)) for _ in range(200)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(lines.count("call") >= 1, lines.count("thread"))
