# /// script
# [tool.snippet]
# switch-interval = 1e-6
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15", "3.14t"]
# ///
"""공식 표 따라 하기 1: 록 없이도 되는 것."""

from threading import Barrier, Thread

TIMES, PEOPLE = 2000, 4


def together(work):
    line = Barrier(PEOPLE)  # 한꺼번에 시작한다

    def run(me):
        line.wait()
        work(me)

    threads = [Thread(target=run, args=(me,)) for me in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


orders, taken, shelf, winners = [], [], {}, []


def append(me):
    for i in range(TIMES):
        orders.append((me, i))


def pop(me):
    for _ in range(TIMES):
        taken.append(orders.pop())


def put(me):
    for i in range(TIMES):
        shelf[me, i] = me


def first_come(me):
    winners.append(shelf.setdefault("하나뿐인 자리", me))


for work in (append, pop, put, first_come):
    together(work)
print("pop()으로 꺼낸 주문:", len(taken), "/ 서로 다른 주문:", len(set(taken)))
print("넣은 자리:", len(shelf) - 1)
print("setdefault()로 자리를 얻은 사람:", len(set(winners)), "명")

# 출력:
#   pop()으로 꺼낸 주문: 8000 / 서로 다른 주문: 8000
#   넣은 자리: 8000
#   setdefault()로 자리를 얻은 사람: 1 명
