# /// script
# [tool.snippet]
# repeat = 20
# switch-interval = 1e-6
# ///
"""list.append()는 한 번에 끝난다: 넷이 넣어도 잃지 않는다."""

from threading import Thread

TIMES = 5_000
guests = []


def enter(door):
    for number in range(TIMES):
        guests.append((door, number))


doors = [Thread(target=enter, args=(door,)) for door in range(4)]
for door in doors:
    door.start()
for door in doors:
    door.join()
print("들어온 사람:", len(guests))
print("빠진 사람:", 4 * TIMES - len(set(guests)))

# 출력:
#   들어온 사람: 20000
#   빠진 사람: 0
