"""자식 프로세스(spawn)의 출력."""

import multiprocessing


def work():
    print("자식이 쓴다: spawn")


if __name__ == "__main__":
    child = multiprocessing.get_context("spawn").Process(target=work)
    child.start()
    child.join()
    print("부모가 쓴다")

# 출력:
#   자식이 쓴다: spawn
#   부모가 쓴다
