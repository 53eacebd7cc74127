"""고친 주방: 기다리는 일과 맡는 일의 풀을 나눈다."""

from concurrent.futures import ThreadPoolExecutor


def peel():
    return "깐 감자"


def cook(helpers):
    print("요리사: 조수에게 감자를 맡기고 기다린다")
    potato = helpers.submit(peel)
    return f"{potato.result()}로 만든 전"


def cook_with(potato):
    return f"{potato}로 만든 전"


# 고치기 1: 풀을 둘로 나눈다
with ThreadPoolExecutor(1) as chefs, ThreadPoolExecutor(1) as helpers:
    print(chefs.submit(cook, helpers).result())

# 고치기 2: 풀 밖에서 기다렸다가 차례로 맡긴다
with ThreadPoolExecutor(1) as kitchen:
    potato = kitchen.submit(peel).result()
    print(kitchen.submit(cook_with, potato).result())

# 출력:
#   요리사: 조수에게 감자를 맡기고 기다린다
#   깐 감자로 만든 전
#   깐 감자로 만든 전
