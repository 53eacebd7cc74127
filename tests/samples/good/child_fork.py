"""자식 프로세스(fork)의 출력."""

import multiprocessing


def work():
    print("자식이 쓴다: fork")


if __name__ == "__main__":
    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join()
    print("부모가 쓴다")

# 출력:
#   자식이 쓴다: fork
#   부모가 쓴다
