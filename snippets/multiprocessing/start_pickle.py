"""spawn은 인수를 피클링해서 보낸다."""

import multiprocessing as mp
import sys
import threading


def receive(something):
    pass


if __name__ == "__main__":
    things = {
        "목록": [1, 2, 3],
        "lambda": lambda: 0,
        "sys.stdout": sys.stdout,
        "threading.Lock": threading.Lock(),
    }
    for method in ("fork", "spawn"):
        context = mp.get_context(method)
        for name, thing in things.items():
            child = context.Process(target=receive, args=(thing,))
            try:
                child.start()
            except Exception as e:
                print(f"{method:<5} {name}: {type(e).__name__}")
            else:
                child.join()
                print(f"{method:<5} {name}: 통과")

# 출력:
#   fork  목록: 통과
#   fork  lambda: 통과
#   fork  sys.stdout: 통과
#   fork  threading.Lock: 통과
#   spawn 목록: 통과
#   spawn lambda: PicklingError
#   spawn sys.stdout: TypeError
#   spawn threading.Lock: TypeError
