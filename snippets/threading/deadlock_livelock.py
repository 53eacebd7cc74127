"""라이브록: 좁은 복도에서 서로 비켜 주기만 한다."""

import random
from threading import Barrier, Event, Thread

LIMIT = 200  # 끝나지 않을 수 있으니 여기까지만 센다


def corridor(move):
    """두 사람이 같은 쪽에서 마주 섰다. move가 다음 자리를 정한다."""
    side = {"지우": 0, "민서": 0}  # 0은 왼쪽, 1은 오른쪽
    steps = 0
    over = Event()

    def look():  # 두 사람이 다 움직일 때마다 한 번 본다
        nonlocal steps
        steps += 1
        if side["지우"] != side["민서"] or steps == LIMIT:
            over.set()

    beat = Barrier(2, action=look)

    def walk(name):
        while not over.is_set():
            side[name] = move(side[name])
            beat.wait()

    walkers = [Thread(target=walk, args=(name,)) for name in side]
    for walker in walkers:
        walker.start()
    for walker in walkers:
        walker.join()
    passed = side["지우"] != side["민서"]
    return f"{steps}걸음, 지나갔나: {passed}"


def step_aside(here):
    return 1 - here  # 늘 반대쪽으로 비켜 준다


def toss(here):
    return random.choice((0, 1))  # 동전을 던져 정한다


print("늘 비켜 주기:", corridor(step_aside))
print("동전 던지기:", corridor(toss))

# 출력:
#   늘 비켜 주기: 200걸음, 지나갔나: False
#   동전 던지기: [..]걸음, 지나갔나: True
