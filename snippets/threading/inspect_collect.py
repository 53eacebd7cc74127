"""excepthook을 바꾼다: 어느 스레드가 왜 실패했는지 모은다."""

import threading

failures = []


def collect(args):
    failures.append(
        f"{args.thread.name}: {args.exc_type.__name__}({args.exc_value})"
    )


def cook(dish, stock):
    print(f"{dish}: {10 // stock}그릇")


threading.excepthook = collect
for dish, stock in (("비빔밥", 2), ("갈비찜", 0), ("냉면", 5)):
    chef = threading.Thread(target=cook, args=(dish, stock), name=dish)
    chef.start()
    chef.join()
print("실패:", *failures)

# 출력:
#   비빔밥: 5그릇
#   냉면: 2그릇
#   실패: 갈비찜: ZeroDivisionError([..])
