# /// script
# requires-python = ">=3.14"
# ///
"""locked(): 프로세스 록의 상태를 묻는다 (3.14)."""

from multiprocessing import BoundedSemaphore, Lock, RLock, Semaphore

for make in (Lock, RLock, Semaphore, BoundedSemaphore):
    lock = make()
    before = lock.locked()
    with lock:
        print(f"{make.__name__:<16} {before} -> {lock.locked()}")

# 출력:
#   Lock             False -> True
#   RLock            False -> True
#   Semaphore        False -> True
#   BoundedSemaphore False -> True
