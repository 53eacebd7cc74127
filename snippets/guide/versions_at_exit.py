# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""끝나는 중에 스레드를 시작하면 어떻게 되나."""

import atexit
from threading import Thread


def last_order():
    try:
        thread = Thread(target=print, args=("마지막 주문을 받았다",))
        thread.start()
        thread.join()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


atexit.register(last_order)

# 가능한 결과:
#   마지막 주문을 받았다  정상: 3.11까지는 시작할 수 있다.
#   RuntimeError: [..] interpreter shutdown  정상: 3.12부터는 시작할 수 없다.
#   PythonFinalizationError: [..] at interpreter shutdown  정상:
#     3.13부터는 까닭이 드러나는 예외다. RuntimeError의 하위 클래스다.
