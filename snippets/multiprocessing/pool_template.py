"""원문의 Pool 틀: 빈칸을 채우고 함수 이름을 바꾸었다."""
from multiprocessing import Pool


def square(n):
    return n * n


if __name__ == '__main__':
    with Pool(5) as p:
        print(p.map(square, [1, 2, 3, 4, 5, 6]))

# 출력:
#   [1, 4, 9, 16, 25, 36]
