"""Pool에 lambda를 넘기면: 작업과 결과는 피클링된다."""

from multiprocessing import Pool
from pickle import PicklingError


def square(n):
    return n * n


if __name__ == "__main__":
    with Pool(1) as p:
        try:
            p.map(lambda n: n * n, [1, 2, 3])
        except PicklingError as e:
            print("lambda:", type(e).__name__)
        print("모듈의 함수:", p.map(square, [1, 2, 3]))

# 출력:
#   lambda: PicklingError
#   모듈의 함수: [1, 4, 9]
