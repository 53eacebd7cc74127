# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Ctrl-C를 받으면: 하던 일을 마치고 끝낸다."""

import os
import signal
from threading import Event, Thread
from time import sleep

ready, stop = Event(), Event()
saved = []


def bake():
    ready.wait()
    while not stop.is_set():
        saved.append("빵")  # 하나를 다 굽기 전에는 멈추지 않는다
        if len(saved) == 3:
            os.kill(os.getpid(), signal.SIGINT)  # 누군가 Ctrl-C를 눌렀다
            stop.wait()
    print("오븐: 굽던 것을 꺼내고 불을 껐다")


oven = Thread(target=bake, name="오븐")
oven.start()
try:
    ready.set()
    while not stop.is_set():
        sleep(0.05)  # 길게 잠들지 않는다: 시그널은 깬 뒤에 처리된다
except KeyboardInterrupt:
    print("메인: 멈추라는 시그널을 받았다")
    stop.set()
    oven.join()
print("구운 빵:", len(saved))

# 출력:
#   메인: 멈추라는 시그널을 받았다
#   오븐: 굽던 것을 꺼내고 불을 껐다
#   구운 빵: 3
