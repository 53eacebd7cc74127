"""setprofile(): 스레드에서 무엇을 몇 번 불렀는지 센다."""

import threading
from collections import Counter

calls = Counter()


def count(frame, event, arg):
    if event == "call" and frame.f_globals is globals():
        calls[frame.f_code.co_name] += 1


def chop():
    pass


def cook():
    for _ in range(3):
        chop()


threading.setprofile(count)
print("정해 둔 함수인가:", threading.getprofile() is count)
chef = threading.Thread(target=cook)
chef.start()
chef.join()
threading.setprofile(None)
print("그만 세기:", threading.getprofile())
print(*(f"{name}: {times}번" for name, times in calls.items()))

# 출력:
#   정해 둔 함수인가: True
#   그만 세기: None
#   cook: 1번 chop: 3번
