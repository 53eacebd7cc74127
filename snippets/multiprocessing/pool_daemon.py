"""Pool의 작업자는 데몬이다: 자식을 만들 수 없다."""

from multiprocessing import Pool, Process, current_process


def wash():
    pass


def cook(menu):
    try:
        Process(target=wash).start()
    except AssertionError as e:
        return current_process().daemon, str(e)


if __name__ == "__main__":
    with Pool(1) as p:
        daemon, message = p.apply(cook, ("김밥",))
    print("작업자는 데몬인가?", daemon)
    print(message)

# 출력:
#   작업자는 데몬인가? True
#   daemonic processes are not allowed to have children
