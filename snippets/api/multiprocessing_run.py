"""run()을 직접 부르면 새 프로세스가 생기지 않는다."""

import os
from multiprocessing import Process


def who(parent):
    print("부모와 같은 프로세스인가?", os.getpid() == parent, flush=True)


if __name__ == "__main__":
    child = Process(target=who, args=(os.getpid(),))
    child.run()
    print("run() 다음 pid:", child.pid)
    child.start()
    child.join()
    print("start() 다음 pid:", type(child.pid).__name__)

# 출력:
#   부모와 같은 프로세스인가? True
#   run() 다음 pid: None
#   부모와 같은 프로세스인가? False
#   start() 다음 pid: int
