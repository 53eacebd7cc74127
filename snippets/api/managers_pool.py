"""풀의 프락시: 작업자는 관리자 프로세스의 자식이다."""

import os
from multiprocessing import Manager


def cut(fruit):
    return f"{fruit} 조각"


def mix(first, second):
    return f"{first}{second} 주스"


def boss(_):
    return os.getppid()


FRUITS = ["사과", "배"]
PAIRS = [("사과", "배"), ("귤", "감")]

if __name__ == "__main__":
    with Manager() as manager:
        pool = manager.Pool(1)
        print("apply:", pool.apply(cut, ("귤",)))
        print("map:", pool.map(cut, FRUITS))
        print("starmap:", pool.starmap(mix, PAIRS))
        print("imap:", list(pool.imap(cut, FRUITS)))
        print("imap_unordered:", sorted(pool.imap_unordered(cut, FRUITS)))
        later = [
            pool.apply_async(cut, ("감",)),
            pool.map_async(cut, FRUITS),
            pool.starmap_async(mix, PAIRS),
        ]
        for result in later:
            print("나중에:", result.get())
        mine = pool.map(boss, [0]) == [os.getpid()]
        print("작업자의 부모가 나인가?", mine)
        pool.close()
        pool.join()
        print("모두 퇴근했습니다")
        other = manager.Pool(1)
        other.terminate()

# 출력:
#   apply: 귤 조각
#   map: ['사과 조각', '배 조각']
#   starmap: ['사과배 주스', '귤감 주스']
#   imap: ['사과 조각', '배 조각']
#   imap_unordered: ['배 조각', '사과 조각']
#   나중에: 감 조각
#   나중에: ['사과 조각', '배 조각']
#   나중에: ['사과배 주스', '귤감 주스']
#   작업자의 부모가 나인가? False
#   모두 퇴근했습니다
