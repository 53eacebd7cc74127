"""Asks for a lock with a time limit while another thread holds it, and is refused."""

import threading

lock = threading.Lock()
held, done = threading.Event(), threading.Event()


def holder():
    with lock:
        held.set()
        done.wait()


thread = threading.Thread(target=holder)
thread.start()
held.wait()
print(lock.acquire(timeout=0.01))
done.set()
thread.join()
print(lock.acquire())
lock.release()
