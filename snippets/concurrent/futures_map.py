"""map(): 넣은 순서대로, 첫 예외에서 멈춘다."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

last_done = Event()
door_open = Event()


def divide(total, people):
    if people == 3:
        last_done.wait()  # 마지막 일이 끝날 때까지 끝나지 않는다
    if people == 6:
        last_done.set()
    return total // people


with ThreadPoolExecutor(3) as pool:
    bills = pool.map(divide, [30000, 20000, 60000], [3, 4, 6])
    print("먼저 끝난 것과 상관없이:", list(bills))

    bills = pool.map(divide, [30000, 20000, 60000], [3, 0, 6])
    try:
        for bill in bills:
            print("받음:", bill)
    except ZeroDivisionError:
        print("둘째에서 예외: 셋째는 받지 못했다")
    print("더 꺼내면:", list(bills))

    try:
        list(pool.map(door_open.wait, [None], timeout=0.01))
    except TimeoutError as error:
        print("시간제한:", type(error).__name__)
    door_open.set()

# 출력:
#   먼저 끝난 것과 상관없이: [10000, 5000, 10000]
#   받음: 10000
#   둘째에서 예외: 셋째는 받지 못했다
#   더 꺼내면: []
#   시간제한: TimeoutError
