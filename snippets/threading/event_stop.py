"""멈추라는 신호: 잠자는 스레드도 바로 깨운다."""

import time
from threading import Event, Thread

closing, measured = Event(), Event()
count = 0


def watch_oven():
    global count
    while True:
        count += 1
        measured.set()
        if closing.wait(60):  # time.sleep(60) 대신
            print("오븐을 끈다")
            return


watcher = Thread(target=watch_oven)
watcher.start()
measured.wait()
start = time.monotonic()
closing.set()
watcher.join()
waited = time.monotonic() - start
print(f"온도를 잰 횟수: {count}")
print("60초를 다 기다렸나:", waited >= 60)

# 출력:
#   오븐을 끈다
#   온도를 잰 횟수: 1
#   60초를 다 기다렸나: False
