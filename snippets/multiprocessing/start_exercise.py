"""풀이: 값을 인수로 건네면 어느 방법에서나 같다."""

import multiprocessing as mp


def show(method, price):
    print(f"{method}: {price}")


if __name__ == "__main__":
    price = 9000
    for method in ("fork", "spawn", "forkserver"):
        context = mp.get_context(method)
        child = context.Process(target=show, args=(method, price))
        child.start()
        child.join()

# 출력:
#   fork: 9000
#   spawn: 9000
#   forkserver: 9000
