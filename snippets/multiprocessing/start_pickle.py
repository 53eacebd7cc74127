"""spawn과 forkserver는 인자를 피클링해서 보낸다."""

import multiprocessing as mp
import sys
import threading


def receive(something):
    pass


if __name__ == "__main__":
    things = {
        "리스트": [1, 2, 3],
        "lambda": lambda: 0,
        "sys.stdout": sys.stdout,
        "threading.Lock": threading.Lock(),
    }
    for method in ("fork", "spawn", "forkserver"):
        print(method)
        context = mp.get_context(method)
        for name, thing in things.items():
            child = context.Process(target=receive, args=(thing,))
            try:
                child.start()
            except Exception as e:
                print(f"  {name}: {type(e).__name__}")
            else:
                child.join()
                print(f"  {name}: 통과")

# 출력:
#   fork
#     리스트: 통과
#     lambda: 통과
#     sys.stdout: 통과
#     threading.Lock: 통과
#   spawn
#     리스트: 통과
#     lambda: PicklingError
#     sys.stdout: TypeError
#     threading.Lock: TypeError
#   forkserver
#     리스트: 통과
#     lambda: PicklingError
#     sys.stdout: TypeError
#     threading.Lock: TypeError
