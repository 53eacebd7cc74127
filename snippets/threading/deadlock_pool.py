# /// script
# [tool.snippet]
# timeout = 2
# ///
"""자리가 하나뿐인 주방: 요리사가 같은 풀에 일을 맡긴다."""

from concurrent.futures import ThreadPoolExecutor

kitchen = ThreadPoolExecutor(max_workers=1)


def peel():
    return "깐 감자"


def cook():
    print("요리사: 조수에게 감자를 맡기고 기다린다")
    potato = kitchen.submit(peel)  # 같은 풀에 맡긴다
    return f"{potato.result()}로 만든 전"  # 감자를 기다린다


print(kitchen.submit(cook).result())

# 멈춤:
#   요리사: 조수에게 감자를 맡기고 기다린다
