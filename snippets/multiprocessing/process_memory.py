"""자식이 바꾼 전역 변수는 부모에게 보이지 않는다."""

import os
from multiprocessing import Process

stock = 10


def sell(parent_pid):
    global stock
    stock -= 3
    print("자식: 부모와 다른 프로세스인가?", os.getpid() != parent_pid)
    print("자식: 재고", stock)


if __name__ == "__main__":
    child = Process(target=sell, args=(os.getpid(),))
    child.start()
    child.join()
    print("부모: 재고", stock)

# 출력:
#   자식: 부모와 다른 프로세스인가? True
#   자식: 재고 7
#   부모: 재고 10
