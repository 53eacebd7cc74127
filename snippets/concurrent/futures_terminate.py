# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""terminate_workers()와 kill_workers(): 하던 일도 끊는다 (3.14)."""

import threading
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children


def nap():
    time.sleep(60)


if __name__ == "__main__":
    for stop in ("terminate_workers", "kill_workers"):
        pool = ProcessPoolExecutor(max_workers=1)
        order = pool.submit(nap)
        worker = active_children()[0]
        getattr(pool, stop)()
        try:
            order.result()
        except BrokenProcessPool as error:
            print(f"{stop}: {type(error).__name__}")
        for helper in set(threading.enumerate()) - {threading.main_thread()}:
            helper.join()  # 풀이 뒷정리를 마칠 때까지
        print("  작업자의 종료 코드:", worker.exitcode)
        try:
            pool.submit(nap)
        except RuntimeError:
            print("  더 맡길 수 없다")

# 출력:
#   terminate_workers: BrokenProcessPool
#     작업자의 종료 코드: -15
#     더 맡길 수 없다
#   kill_workers: BrokenProcessPool
#     작업자의 종료 코드: -9
#     더 맡길 수 없다
# 자식 종료 코드: -9
