"""풀의 프락시: 작업자는 내가 아니라 관리자 프로세스의 자식이다."""

import os
from multiprocessing import Manager, active_children, parent_process


def boss(_):
    return parent_process().pid


def cut(fruit):
    return f"{fruit} 조각"


def mix(first, second):
    return f"{first}{second} 주스"


FRUITS = ["사과", "배"]
PAIRS = [("사과", "배"), ("귤", "감")]

if __name__ == "__main__":
    with Manager() as manager:
        (keeper,) = active_children()  # 내 자식은 관리자 프로세스뿐이다
        pool = manager.Pool(1)
        (parent,) = pool.map(boss, [0])
        me = os.getpid()
        print("부모는 나?", parent == me, "/ 관리자?", parent == keeper.pid)

        print("apply:", pool.apply(cut, ("귤",)))
        print("starmap:", pool.starmap(mix, PAIRS))
        print("imap:", list(pool.imap(cut, FRUITS)))
        print("imap_unordered:", sorted(pool.imap_unordered(cut, FRUITS)))
        later = [
            pool.apply_async(cut, ("감",)),
            pool.map_async(cut, FRUITS),
            pool.starmap_async(mix, PAIRS),
        ]
        pool.close()  # 맡긴 일은 끝까지 한다
        pool.join()
        for result in later:
            print("나중에:", result.get())

        other = manager.Pool(1)
        other.terminate()
        try:
            other.apply(cut, ("귤",))
        except ValueError as error:
            print("terminate() 다음:", error)

# 출력:
#   부모는 나? False / 관리자? True
#   apply: 귤 조각
#   starmap: ['사과배 주스', '귤감 주스']
#   imap: ['사과 조각', '배 조각']
#   imap_unordered: ['배 조각', '사과 조각']
#   나중에: 감 조각
#   나중에: ['사과 조각', '배 조각']
#   나중에: ['사과배 주스', '귤감 주스']
#   terminate() 다음: Pool not running
