# /// script
# [tool.snippet]
# versions = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"]
# switch-interval = 1e-6
# ///
"""버전마다 열 판씩: n += 1과 n = int(n) + 1."""

from threading import Thread

TIMES = 50_000


def plain():
    global n
    for _ in range(TIMES):
        n += 1


def with_call():
    global n
    for _ in range(TIMES):
        n = int(n) + 1


def lost_rounds(count):
    global n
    lost = 0
    for _ in range(10):
        n = 0
        doors = [Thread(target=count) for _ in range(2)]
        for door in doors:
            door.start()
        for door in doors:
            door.join()
        lost += n < 2 * TIMES
    return lost


print(f"n += 1: 열 판 중 {lost_rounds(plain)}판 잃음")
print(f"int(n) + 1: 열 판 중 {lost_rounds(with_call)}판 잃음")

# 가능한 결과:
#   n += 1: 열 판 중 0판 잃음 ⏎ int(n) + 1: 열 판 중 [..]판 잃음  정상:
#     GIL이 있는 3.10부터는 n += 1 한가운데에서 스레드가 바뀌지 않는다.
#   n += 1: 열 판 중 [..]판 잃음 ⏎ int(n) + 1: 열 판 중 [..]판 잃음  주목:
#     3.9까지의 파이썬이나 자유 스레딩 빌드에서는 n += 1도 잃는다.
