"""스레드의 실패를 종료 코드로: 자동 테스트가 알아챈다."""

import sys
import threading

failures = []


def remember(args):
    failures.append(f"{args.thread.name}: {args.exc_type.__name__}")


def bake(grams):
    if grams <= 0:
        raise ValueError(grams)


threading.excepthook = remember
ovens = [
    threading.Thread(target=bake, args=(grams,), name=f"오븐 {grams}g")
    for grams in (300, 0, 500)
]
for oven in ovens:
    oven.start()
for oven in ovens:
    oven.join()

print("실패:", failures)
sys.exit(1 if failures else 0)

# 출력:
#   실패: ['오븐 0g: ValueError']
# 종료 코드: 1
