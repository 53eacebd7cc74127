"""RawValue와 RawArray: 록이 없는 공유 값."""

from ctypes import Structure, c_double
from multiprocessing import Process, RawArray, RawValue, sharedctypes


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def move(point, steps):
    point.x += steps[0]
    point.y += steps[1]


if __name__ == "__main__":
    point = RawValue(Point, 1.0, 2.0)
    steps = RawArray("d", [10.0, 20.0])
    before = sharedctypes.copy(point)
    child = Process(target=move, args=(point, steps))
    child.start()
    child.join()
    print("처음:", before.x, before.y)
    print("나중:", point.x, point.y)
    print("록이 있나?", hasattr(point, "get_lock"))
    safe = sharedctypes.synchronized(point)  # 록을 씌운다
    with safe.get_lock():
        safe.x = 0.0
    print("씌운 뒤:", hasattr(safe, "get_lock"), point.x)

# 출력:
#   처음: 1.0 2.0
#   나중: 11.0 22.0
#   록이 있나? False
#   씌운 뒤: True 0.0
