# /// script
# [tool.snippet]
# start-methods = ["fork", "spawn", "forkserver"]
# ///
"""문제: 시작 방법에 따라 자식이 옛 가격을 본다."""

import multiprocessing as mp
import sys

price = 8000


def show():
    print("자식이 보는 가격:", price)


if __name__ == "__main__":
    price = 9000
    mp.set_start_method(sys.argv[1])
    child = mp.Process(target=show)
    child.start()
    child.join()

# 가능한 결과:
#   자식이 보는 가격: 9000  정상: fork다. 바꾼 값까지 복사했다.
#   자식이 보는 가격: 8000  주목:
#     spawn이나 forkserver다. 파일을 다시 읽어서 처음 값으로 돌아갔다.
