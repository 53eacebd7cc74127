# /// script
# [tool.snippet]
# repeat = 50
# ///
"""누가 먼저: 두 사람이 함께 출발한다."""

import time
from threading import Barrier, Thread

ready = Barrier(2)
arrived = []


def run(name):
    ready.wait()  # 둘이 함께 출발해서
    time.sleep(0.005)  # 똑같은 거리를 달리고
    arrived.append(name)  # 도착한 차례대로 적는다


runners = [
    Thread(target=run, args=(name,), name=name) for name in ("민서", "지우")
]
for runner in runners:
    runner.start()
for runner in runners:
    runner.join()
print(" → ".join(arrived))

# 가능한 결과:
#   민서 → 지우  정상: 민서의 스레드가 먼저 적었다.
#   지우 → 민서  정상: 지우의 스레드가 먼저 적었다.
