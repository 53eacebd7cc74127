"""너무 많이 해제하면: Semaphore는 모르고, Bounded는 안다."""

from threading import BoundedSemaphore, Semaphore


def free_seats(seats):
    count = 0
    while seats.acquire(blocking=False):
        count += 1
    return count


for kind in (Semaphore, BoundedSemaphore):
    seats = kind(2)
    seats.acquire()
    seats.release()
    try:
        seats.release()  # 실수: 한 번 더 해제했다
        print(f"{kind.__name__}: 아무 말이 없다")
    except ValueError as error:
        print(f"{kind.__name__}: ValueError: {error}")
    print("  들어갈 수 있는 사람:", free_seats(seats))

# 출력:
#   Semaphore: 아무 말이 없다
#     들어갈 수 있는 사람: 3
#   BoundedSemaphore: ValueError: Semaphore released too many times
#     들어갈 수 있는 사람: 2
