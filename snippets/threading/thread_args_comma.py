"""쉼표 하나: args=(1)과 args=(1,)."""

import threading


def cook(table):
    print(f"{table}번 식탁의 음식을 만든다")


def report(failure):
    print("스레드 안에서", failure.exc_type.__name__)
    print(" ", failure.exc_value)


threading.excepthook = report  # 스레드에서 난 예외가 여기로 온다

for args in [(1), (1,)]:
    print("args =", args)
    chef = threading.Thread(target=cook, args=args)
    chef.start()
    chef.join()

# 출력:
#   args = 1
#   스레드 안에서 TypeError
#     [..] after * must be an iterable, not int
#   args = (1,)
#   1번 식탁의 음식을 만든다
