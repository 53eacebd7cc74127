"""acquire(): 자리가 없으면 기다리거나, 돌아서거나."""

from threading import Semaphore

seats = Semaphore(2)

print("첫째:", seats.acquire())
print("둘째:", seats.acquire(blocking=False))
print("셋째, 기다리지 않고:", seats.acquire(blocking=False))
print("셋째, 0.05초만:", seats.acquire(timeout=0.05))

seats.release()
print("한 자리가 난 뒤:", seats.acquire())

for call in (
    lambda: seats.acquire(blocking=False, timeout=1),
    lambda: seats.release(0),
    lambda: Semaphore(-1),
):
    try:
        call()
    except ValueError as error:
        print("ValueError:", error)

# 출력:
#   첫째: True
#   둘째: True
#   셋째, 기다리지 않고: False
#   셋째, 0.05초만: False
#   한 자리가 난 뒤: True
#   ValueError: can't specify timeout for non-blocking acquire
#   ValueError: n must be one or more
#   ValueError: semaphore initial value must be >= 0
