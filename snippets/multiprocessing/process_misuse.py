"""두 번 시작하기, 시작 전에 기다리기."""

from multiprocessing import Process


def cook():
    pass


if __name__ == "__main__":
    child = Process(target=cook)
    try:
        child.join()
    except AssertionError as e:
        print("시작 전 join():", type(e).__name__)
        print(" ", e)
    child.start()
    try:
        child.start()
    except AssertionError as e:
        print("두 번째 start():", type(e).__name__)
        print(" ", e)
    child.join()

# 출력:
#   시작 전 join(): AssertionError
#     can only join a started process
#   두 번째 start(): AssertionError
#     cannot start a process twice
