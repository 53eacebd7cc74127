# /// script
# requires-python = ">=3.14"
# ///
"""InterpreterPoolExecutor는 스레드 풀이다: 준비만 다르다 (3.14)."""

from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor


def open_shop():
    raise RuntimeError("열쇠가 없다")


if __name__ == "__main__":
    related = issubclass(InterpreterPoolExecutor, ThreadPoolExecutor)
    print("스레드 풀의 하위 클래스인가:", related)
    for kind in (ThreadPoolExecutor, InterpreterPoolExecutor):
        make_context, _ = kind.prepare_context(None, ())
        print(kind.__name__, "작업자의 환경:", type(make_context()).__name__)

    shop = InterpreterPoolExecutor(1, initializer=open_shop)
    try:
        shop.submit(print, "팔았다").result()
    except InterpreterPoolExecutor.BROKEN as error:
        print("망가진 풀:", type(error).__name__)
    shop.shutdown()

# 출력:
#   스레드 풀의 하위 클래스인가: True
#   ThreadPoolExecutor 작업자의 환경: WorkerContext
#   InterpreterPoolExecutor 작업자의 환경: WorkerContext
#   망가진 풀: BrokenInterpreterPool
# 오류 출력:
#   Exception in initializer:
#   ...
#   RuntimeError: 열쇠가 없다
