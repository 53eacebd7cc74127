"""문제: spawn에서 자식이 옛 가격을 본다."""

import multiprocessing as mp

price = 8000


def show():
    print("자식이 보는 가격:", price)


if __name__ == "__main__":
    price = 9000
    child = mp.get_context("spawn").Process(target=show)
    child.start()
    child.join()

# 출력:
#   자식이 보는 가격: 8000
