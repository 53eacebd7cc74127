"""Children that end in ways no atexit handler sees; the start method is the argument."""

import multiprocessing
import os
import sys
import time


def leave():
    here = "left through os._exit"
    os._exit(7)


def wait_for_ever(ready):
    ready.set()
    time.sleep(60)


if __name__ == "__main__":
    context = multiprocessing.get_context(sys.argv[1])
    leaver = context.Process(target=leave, name="leaver")
    leaver.start()
    leaver.join()
    ready = context.Event()
    sleeper = context.Process(target=wait_for_ever, args=(ready,), name="sleeper")
    sleeper.start()
    ready.wait()
    sleeper.join(0.1)
    sleeper.terminate()
    sleeper.join()
    print(leaver.exitcode, sleeper.exitcode)
