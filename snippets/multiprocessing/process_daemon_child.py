"""데몬 프로세스는 자식을 만들 수 없다."""

from multiprocessing import Process, current_process


def clerk():
    pass


def shop():
    print("데몬인가?", current_process().daemon)
    try:
        Process(target=clerk).start()
    except AssertionError as e:
        print(type(e).__name__ + ":", e)


if __name__ == "__main__":
    owner = Process(target=shop, daemon=True)
    owner.start()
    owner.join()

# 출력:
#   데몬인가? True
#   AssertionError: daemonic processes are not allowed to have children
