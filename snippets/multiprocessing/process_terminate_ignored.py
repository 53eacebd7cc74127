# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""terminate()는 무시할 수 있지만 kill()은 무시할 수 없다."""

import signal
import time
from multiprocessing import Event, Process


def cook(ready):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # SIGTERM을 무시한다
    ready.set()
    time.sleep(60)


if __name__ == "__main__":
    ready = Event()
    child = Process(target=cook, args=(ready,))
    child.start()
    ready.wait()
    child.terminate()
    child.join(0.05)
    print("terminate() 뒤 살아 있나?", child.is_alive())
    child.kill()
    child.join()
    print("kill() 뒤 살아 있나?", child.is_alive())
    print("종료 코드:", child.exitcode)

# 출력:
#   terminate() 뒤 살아 있나? True
#   kill() 뒤 살아 있나? False
#   종료 코드: -9
# 자식 종료 코드: -9
