"""결과를 피클링할 수 없으면: MaybeEncodingError."""

from multiprocessing import Pool
from multiprocessing.pool import MaybeEncodingError


def make_recipe(menu):
    return lambda: menu + " 완성"  # 함수를 결과로 돌려준다


if __name__ == "__main__":
    with Pool(1) as p:
        try:
            p.apply(make_recipe, ("김밥",))
        except MaybeEncodingError as e:
            print(type(e).__name__)
            print("보내지 못한 값:", e.value)

# 출력:
#   MaybeEncodingError
#   보내지 못한 값: <function make_recipe.<locals>.<lambda> at [..]>
