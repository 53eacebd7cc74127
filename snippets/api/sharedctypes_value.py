"""sharedctypes: 록이 붙은 값, 붙지 않은 값."""

import ctypes
from multiprocessing import Process
from multiprocessing.sharedctypes import Array, RawArray, RawValue, Value


def sell(sold, price, seats, name):
    for _ in range(100):
        sold.acquire()
        try:
            sold.value += 1
        finally:
            sold.release()
    price.value = 4500
    with seats.get_lock():
        seats[0] += 1
    name.acquire()
    name.value = "김밥".encode()
    name.release()


if __name__ == "__main__":
    sold = Value("i", 0)
    price = RawValue(ctypes.c_int, 4000)  # 록이 없다
    seats = Array("i", [0, 0])
    name = Array("c", 10)
    clerks = [
        Process(target=sell, args=(sold, price, seats, name)) for _ in "ab"
    ]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print("팔린 수:", sold.value, "/ 값:", price.value, "/ 자리:", seats[:])
    print("이름:", name.value.decode(), "/ 전체 길이:", len(name.raw))

    print("감싸인 것:", sold.get_obj(), type(name.get_obj()).__name__)
    with name.get_lock():
        print("록:", type(name.get_lock()).__name__)
    days = RawArray("d", 3)
    print("0으로 찬 배열:", days[:], "/ 록이 있나?", hasattr(days, "get_lock"))

# 출력:
#   팔린 수: 200 / 값: 4500 / 자리: [2, 0]
#   이름: 김밥 / 전체 길이: 10
#   감싸인 것: c_int(200) c_char_Array_10
#   록: RLock
#   0으로 찬 배열: [0.0, 0.0, 0.0] / 록이 있나? False
