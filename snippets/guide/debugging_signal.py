# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""도는 프로그램에 묻는다: 시그널을 받으면 모든 스레드의 스택을 찍는다."""

import faulthandler
import os
import signal
from threading import Event, Thread

faulthandler.register(signal.SIGUSR1)  # 시그널이 오면 표준 오류에 찍는다

waiting, order = Event(), Event()


def cook():
    waiting.set()
    order.wait()  # 주문이 오지 않는다


chef = Thread(target=cook, name="요리사")
chef.start()
waiting.wait()

os.kill(os.getpid(), signal.SIGUSR1)  # 터미널에서: kill -USR1 <pid>

order.set()
chef.join()
print("프로그램은 죽지 않고 끝까지 갔다")

# 출력:
#   프로그램은 죽지 않고 끝까지 갔다
# 오류 출력:
#   [..]hread 0x[..] (most recent call first):
#   ...
#     File "debugging_signal.py", line [..] in cook
#   ...
#     File "debugging_signal.py", line [..] in <module>
#   ...
