"""여러 프로세스(forkserver)가 한 화면에 쓴다."""

import multiprocessing


def work(number):
    for count in range(100):
        print(f"{number}번 작업자: {count}번째 줄")


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    children = [context.Process(target=work, args=(number,)) for number in range(3)]
    print("앞")
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("뒤")

# 출력:
#   앞
#   ...
#   뒤
