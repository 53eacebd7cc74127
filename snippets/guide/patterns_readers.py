"""읽기는 여럿이, 쓰기는 혼자."""

from contextlib import contextmanager
from threading import Barrier, Condition, Thread

changed = Condition()
readers = 0


@contextmanager
def reading():
    global readers
    with changed:
        readers += 1
    try:
        yield
    finally:
        with changed:
            readers -= 1
            changed.notify_all()


@contextmanager
def writing():
    with changed:  # 쓰는 동안 쥐고 있으므로 아무도 들어오지 못한다
        changed.wait_for(lambda: readers == 0)
        yield


price = {"사과": 1000, "배": 1000}
together = Barrier(3)
seen = []


def reader():
    with reading():
        together.wait()  # 셋이 함께 읽는 중이 아니면 지나가지 못한다
        seen.append(price["사과"] == price["배"])


def writer():
    with writing():
        price["사과"] += 500
        price["배"] += 500  # 두 값은 늘 같아야 한다


threads = [Thread(target=writer, name=f"쓰기 {i}") for i in range(2)]
threads += [Thread(target=reader, name=f"읽기 {i}") for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("함께 읽은 수:", len(seen), "어긋난 것을 본 수:", seen.count(False))
print("두 번 쓴 뒤:", price)

# 출력:
#   함께 읽은 수: 3 어긋난 것을 본 수: 0
#   두 번 쓴 뒤: {'사과': 2000, '배': 2000}
