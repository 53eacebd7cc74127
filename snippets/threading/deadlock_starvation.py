# /// script
# [tool.snippet]
# timeout = 20
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""기아 상태: 놓자마자 다시 쥐는 스레드가 새치기한다."""

import time
from threading import Event, Lock, Thread

LIMIT = 100  # 이만큼 새치기하면 양보한다


def race():
    """손님이 록을 얻을 때까지 욕심쟁이가 다시 쥔 횟수."""
    counter = Lock()
    taken, busy, served = 0, Event(), Event()

    def greedy():
        nonlocal taken
        while not served.is_set() and taken <= LIMIT:
            with counter:
                taken += 1
                busy.set()
                time.sleep(0.002)  # 록을 쥐고 오래 일한다

    rival = Thread(target=greedy)
    rival.start()
    busy.wait()
    before = taken  # 이미 쥔 한 번은 빼고 센다
    with counter:
        again = taken - before
        served.set()
    rival.join()
    return again


jumped = [race() for _ in range(10)]
print("새치기:", jumped)
print("늘 한 번 안에 차례가 왔나:", max(jumped) <= 1)

# 가능한 결과:
#   새치기: [..] ⏎ 늘 한 번 안에 차례가 왔나: True  정상:
#     기다린 손님에게 차례가 돌아왔다.
#   새치기: [..] ⏎ 늘 한 번 안에 차례가 왔나: False  주목:
#     록은 먼저 기다린 스레드에게 먼저 준다고 약속하지 않는다.
