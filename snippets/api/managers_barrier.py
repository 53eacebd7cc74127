"""배리어의 프락시: 모이면 떠나고, 부서지면 예외를 받는다."""

import threading
import time
from multiprocessing import Manager, Process


def hiker(barrier, name, left):
    try:
        barrier.wait(timeout=5)
        left.append(name)
    except threading.BrokenBarrierError:
        left.append(f"{name} 취소")


def walk(barrier, names, left):
    group = [Process(target=hiker, args=(barrier, n, left)) for n in names]
    for process in group:
        process.start()
    return group


if __name__ == "__main__":
    with Manager() as manager:
        left = manager.list()
        barrier = manager.Barrier(2)
        print("떠나려면", barrier.parties, "명")
        for process in walk(barrier, ["민수", "지우"], left):
            process.join()
        print("떠났다:", sorted(left), "/ 기다리는 수:", barrier.n_waiting)

        (alone,) = walk(barrier, ["하나"], left)
        while barrier.n_waiting == 0:
            time.sleep(0.01)  # 혼자 도착할 때까지
        barrier.abort()
        alone.join()
        print(left[-1], "/ 부서졌나?", barrier.broken)
        barrier.reset()
        print("되돌리면 부서졌나?", barrier.broken)

# 출력:
#   떠나려면 2 명
#   떠났다: ['민수', '지우'] / 기다리는 수: 0
#   하나 취소 / 부서졌나? True
#   되돌리면 부서졌나? False
