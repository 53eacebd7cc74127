"""excepthook의 args: 어느 스레드의 어느 함수에서 무엇이 났나."""

import threading
import traceback


def report(args):
    last = traceback.extract_tb(args.exc_traceback)[-1]
    print("스레드:", args.thread.name)
    print("예외:", args.exc_type.__name__, args.exc_value)
    print("함수:", last.name, "/ 코드:", last.line)


def slice_cake(people):
    return 12 / people


threading.excepthook = report
baker = threading.Thread(target=slice_cake, args=(0,), name="제빵사")
baker.start()
baker.join()

# 출력:
#   스레드: 제빵사
#   예외: ZeroDivisionError division by zero
#   함수: slice_cake / 코드: return 12 / people
