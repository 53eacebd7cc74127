# /// script
# [tool.snippet]
# repeat = 20
# switch-interval = 1e-6
# ///
"""한 사람만 반대로: 번호가 작은 포크부터 쥐면 고리가 끊긴다."""

from threading import Lock, Thread

SEATS, MEALS = 5, 100
forks = [Lock() for _ in range(SEATS)]
eaten = [0] * SEATS


def dine(seat):
    low, high = sorted((seat, (seat + 1) % SEATS))
    for _ in range(MEALS):
        with forks[low]:
            with forks[high]:
                eaten[seat] += 1  # 자기 칸에만 적는다


for seat in range(SEATS):
    print(f"{seat}번: 포크", *sorted((seat, (seat + 1) % SEATS)))
diners = [Thread(target=dine, args=(seat,)) for seat in range(SEATS)]
for diner in diners:
    diner.start()
for diner in diners:
    diner.join()
print("먹은 끼니:", eaten)

# 출력:
#   0번: 포크 0 1
#   1번: 포크 1 2
#   2번: 포크 2 3
#   3번: 포크 3 4
#   4번: 포크 0 4
#   먹은 끼니: [100, 100, 100, 100, 100]
