# /// script
# [tool.snippet]
# start-methods = ["fork", "spawn", "forkserver"]
# ///
"""풀이: 값을 인자로 건네면 어느 방법에서나 같다."""

import multiprocessing as mp
import sys


def show(price):
    print("자식이 보는 가격:", price)


if __name__ == "__main__":
    price = 9000
    mp.set_start_method(sys.argv[1])
    child = mp.Process(target=show, args=(price,))
    child.start()
    child.join()

# 출력:
#   자식이 보는 가격: 9000
