# /// script
# [tool.snippet]
# platforms = ["linux"]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""스레드가 있는데 fork하면 경고한다 (3.12)."""

import multiprocessing as mp
import os
import threading
import warnings


def nothing():
    pass


if __name__ == "__main__":
    done = threading.Event()
    helper = threading.Thread(target=done.wait)
    helper.start()
    child = mp.get_context("fork").Process(target=nothing)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        child.start()
    child.join()
    done.set()
    helper.join()
    for w in caught:
        message = str(w.message).replace(f"pid={os.getpid()}", "pid=…")
        print(w.category.__name__ + ":", message)
    if not caught:
        print("경고 없음")

# 가능한 결과:
#   경고 없음                     정상: 3.11까지는 조용하다.
#   DeprecationWarning: [..]fork[..]  정상: 3.12부터 경고한다.
