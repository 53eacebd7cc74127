"""기다릴까 말까: 못 쥐면 다른 일을 한다."""

import time
from threading import Event, Lock, Thread

key = Lock()
inside = Event()
done = Event()


def hold():
    with key:
        inside.set()
        done.wait()


holder = Thread(target=hold)
holder.start()
inside.wait()

if not key.acquire(blocking=False):
    print("바로 포기: 열쇠가 없다")

start = time.monotonic()
if not key.acquire(timeout=0.05):
    waited = time.monotonic() - start
    print("기다린 뒤 포기, 0.05초 가까이 기다렸다:", waited > 0.04)

done.set()
if key.acquire(timeout=5):  # 5초를 다 기다리지 않는다. 놓이는 대로 쥔다
    print("쥐었다")
    key.release()
holder.join()

# 출력:
#   바로 포기: 열쇠가 없다
#   기다린 뒤 포기, 0.05초 가까이 기다렸다: True
#   쥐었다
