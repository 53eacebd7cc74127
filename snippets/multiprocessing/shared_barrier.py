"""Barrier: 모두 모여야 함께 나아간다."""

import time
from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def cook(barrier):
    try:
        barrier.wait()
        print("자식: 다 모였습니다")
        barrier.wait()
    except BrokenBarrierError:
        print("자식: 배리어가 부서졌습니다")


if __name__ == "__main__":
    barrier = Barrier(2)
    child = Process(target=cook, args=(barrier,))
    child.start()
    barrier.wait()
    print("부모: 다 모였습니다")
    while barrier.n_waiting == 0:  # 자식이 두 번째로 올 때까지
        time.sleep(0.001)
    print("인원:", barrier.parties, "기다리는 수:", barrier.n_waiting)
    barrier.abort()  # 기다리는 쪽을 모두 돌려보낸다
    child.join()
    print("부서졌나?", barrier.broken)
    barrier.reset()
    print("되돌린 뒤:", barrier.broken)

# 출력(순서 무관):
#   부모: 다 모였습니다
#   자식: 다 모였습니다
#   인원: 2 기다리는 수: 1
#   자식: 배리어가 부서졌습니다
#   부서졌나? True
#   되돌린 뒤: False
