"""Three threads contend for one lock."""

import threading
import time

lock = threading.Lock()


def work(number):
    for turn in range(3):
        with lock:
            time.sleep(0.001)
            print(number, turn)


threads = [threading.Thread(target=work, args=(number,), name=f"t{number}") for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
