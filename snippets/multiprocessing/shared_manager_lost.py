# /// script
# [tool.snippet]
# repeat = 20
# ///
"""관리자의 dict도 += 1에서 갱신을 잃는다."""

from multiprocessing import Barrier, Manager, Process

TIMES = 100


def deposit(account, start):
    start.wait()
    for _ in range(TIMES):
        account["잔액"] += 1  # 물어보고, 더하고, 다시 보낸다


if __name__ == "__main__":
    with Manager() as manager:
        account, start = manager.dict({"잔액": 0}), Barrier(2)
        children = []
        for _ in range(2):
            p = Process(target=deposit, args=(account, start))
            p.start()
            children.append(p)
        for p in children:
            p.join()
        lost = 2 * TIMES - account["잔액"]
    print("잃은 갱신:", "있다" if lost > 0 else "없다")

# 가능한 결과:
#   잃은 갱신: 없다  정상: 읽기와 쓰기 사이에 아무도 끼어들지 않았다.
#   잃은 갱신: 있다  주목: 둘이 같은 잔액을 받아 같은 값을 보냈다.
