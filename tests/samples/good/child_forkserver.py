"""자식 프로세스(forkserver)의 출력."""

import multiprocessing


def work():
    print("자식이 쓴다: forkserver")


if __name__ == "__main__":
    child = multiprocessing.get_context("forkserver").Process(target=work)
    child.start()
    child.join()
    print("부모가 쓴다")

# 출력:
#   자식이 쓴다: forkserver
#   부모가 쓴다
