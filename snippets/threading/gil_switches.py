# /// script
# [tool.snippet]
# exclusive = true
# repeat = 10
# ///
"""전환 간격과 전환 횟수: 짧을수록 자주 바뀐다."""

import sys
from threading import Thread

TIMES = 400_000
turn = None
switches = 0


def work(me):
    global turn, switches
    for _ in range(TIMES):
        if turn is not me:  # 조금 전까지 다른 스레드가 돌았다
            turn = me
            switches += 1


def count_switches(interval):
    global switches
    switches = 0
    sys.setswitchinterval(interval)
    workers = [Thread(target=work, args=(name,)) for name in ("지우", "민서")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return switches


slow, fast = count_switches(0.005), count_switches(1e-6)
print(f"0.005초(기본값): {slow}번")
print(f"0.000001초: {fast}번")
print("더 자주 바뀌었다" if fast > slow else "더 자주 바뀌지 않았다")

# 가능한 결과:
#   0.005초(기본값): [..]번 ⏎ 0.000001초: [..]번 ⏎ 더 자주 바뀌었다  정상:
#     간격이 짧으니 GIL을 더 자주 넘겼다.
#   0.005초(기본값): [..]번 ⏎ 0.000001초: [..]번 ⏎ 더 자주 바뀌지 않았다  주목:
#     전환 간격은 부탁일 뿐이다. 누구를 돌릴지는 운영체제가 정한다.
