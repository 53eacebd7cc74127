"""자식 프로세스 안의 예외."""

import multiprocessing


def work():
    raise KeyError("없는 열쇠")


if __name__ == "__main__":
    child = multiprocessing.Process(target=work, name="일꾼 하나")
    child.start()
    child.join()
    print("끝")

# 출력:
#   끝
