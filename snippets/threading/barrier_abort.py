"""기다리는 사람이 있을 때: reset(), abort(), action의 예외."""

import time
from threading import Barrier, BrokenBarrierError, Thread

errors = []


def arrive(trip):
    try:
        trip.wait()
    except (BrokenBarrierError, ValueError) as error:
        errors.append(type(error).__name__)


def gather(trip, count):
    friends = [Thread(target=arrive, args=(trip,)) for _ in range(count)]
    for friend in friends:
        friend.start()
    return friends


def finish(trip, friends):
    for friend in friends:
        friend.join()
    print("  친구들:", *sorted(errors))
    print("  부서졌나:", trip.broken)
    errors.clear()


trip = Barrier(3)
for stop in (trip.reset, trip.abort):
    friends = gather(trip, 2)
    while trip.n_waiting < 2:  # 둘 다 기다릴 때까지 본다
        time.sleep(0.001)
    print(f"{trip.n_waiting}명이 기다릴 때 {stop.__name__}()")
    stop()
    finish(trip, friends)


def check_ticket():
    raise ValueError("표가 없다")


print("모두 모였지만 action이 예외를 낸다")
trip = Barrier(2, action=check_ticket)
finish(trip, gather(trip, 2))

# 출력:
#   2명이 기다릴 때 reset()
#     친구들: BrokenBarrierError BrokenBarrierError
#     부서졌나: False
#   2명이 기다릴 때 abort()
#     친구들: BrokenBarrierError BrokenBarrierError
#     부서졌나: True
#   모두 모였지만 action이 예외를 낸다
#     친구들: BrokenBarrierError ValueError
#     부서졌나: True
