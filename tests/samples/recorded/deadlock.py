"""Two threads, each of which waits for the lock the other holds."""

import threading

left, right = threading.Lock(), threading.Lock()
both = threading.Barrier(2)


def work(first, second):
    with first:
        both.wait()
        with second:
            print("never")


threads = [threading.Thread(target=work, args=pair) for pair in ((left, right), (right, left))]
for thread in threads:
    thread.start()
