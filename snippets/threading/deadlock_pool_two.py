# /// script
# [tool.snippet]
# timeout = 2
# ///
"""작업자를 둘로 늘린 주방: 요리사도 둘이 들어온다."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

kitchen = ThreadPoolExecutor(max_workers=2)


def announce():
    print("요리사 둘이 두 자리를 다 차지했다")


both_in = Barrier(2, action=announce)


def peel():
    return "깐 감자"


def cook():
    both_in.wait()  # 둘 다 자리를 차지한 순간을 만든다
    potato = kitchen.submit(peel)  # 이번에도 빈 작업자가 없다
    return f"{potato.result()}로 만든 전"


dishes = [kitchen.submit(cook) for _ in range(2)]
print([dish.result() for dish in dishes])

# 멈춤:
#   요리사 둘이 두 자리를 다 차지했다
