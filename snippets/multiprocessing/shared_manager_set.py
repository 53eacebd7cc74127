# /// script
# requires-python = ">=3.14"
# ///
"""관리자의 set: 겹치지 않는 손님 명단 (3.14)."""

from multiprocessing import Manager, Process


def visit(guests, name):
    guests.add(name)


if __name__ == "__main__":
    with Manager() as manager:
        guests = manager.set({"민수"})
        children = []
        for name in ("민수", "지우"):
            child = Process(target=visit, args=(guests, name))
            child.start()
            children.append(child)
        for child in children:
            child.join()
        print("손님:", sorted(guests.copy()))

# 출력:
#   손님: ['민수', '지우']
