"""sharedctypes: 어느 것에 록이 붙고, 어느 것에 없는가."""

import ctypes
from multiprocessing import Process
from multiprocessing.sharedctypes import Array, RawArray, RawValue, Value


def sell(sold, seats, name, price):
    for _ in range(100):
        sold.acquire()
        try:
            sold.value += 1
        finally:
            sold.release()
    with seats.get_lock():
        seats[0] += 1
    name.acquire()
    name.value = "김밥".encode()
    name.release()
    price.value = 4500  # 모두 같은 값을 넣으므로 록이 없어도 된다


if __name__ == "__main__":
    sold = Value("i", 0)
    seats = Array("i", [0, 0])
    name = Array("c", 10)
    price = RawValue(ctypes.c_double, 4000)
    days = RawArray("d", 3)
    for box in (sold, seats, name, price, days):
        print(type(box).__name__, "/ 록이 있나?", hasattr(box, "get_lock"))

    shared = (sold, seats, name, price)
    clerks = [Process(target=sell, args=shared) for _ in range(2)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print("팔린 수:", sold.value, "/ 자리:", seats[:], "/ 가격:", price.value)
    print("이름:", name.value.decode(), "/ 칸:", len(name.raw), "바이트")
    with name.get_lock():
        print("붙은 록:", type(name.get_lock()).__name__)
    print("록을 벗긴 것:", type(name.get_obj()).__name__, end=" ")
    print("/", sold.get_obj().value)

# 출력:
#   Synchronized / 록이 있나? True
#   SynchronizedArray / 록이 있나? True
#   SynchronizedString / 록이 있나? True
#   c_double / 록이 있나? False
#   c_double_Array_3 / 록이 있나? False
#   팔린 수: 200 / 자리: [2, 0] / 가격: 4500.0
#   이름: 김밥 / 칸: 10 바이트
#   붙은 록: RLock
#   록을 벗긴 것: c_char_Array_10 / 200
