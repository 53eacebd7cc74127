"""풀은 Process()로 작업자를 만든다: 이름을 붙여 보자."""

from multiprocessing import current_process
from multiprocessing.pool import Pool, ThreadPool
from threading import current_thread


def new_cook(ctx, *args, **kwds):
    return Pool.Process(ctx, *args, name="요리사", **kwds)


def new_clerk(ctx, *args, **kwds):
    return ThreadPool.Process(ctx, *args, name="점원", **kwds)


class Kitchen(Pool):
    Process = staticmethod(new_cook)


class Counter(ThreadPool):
    Process = staticmethod(new_clerk)


def who(dish):
    return f"{dish}: {current_process().name}의 {current_thread().name}"


if __name__ == "__main__":
    for kind in (Kitchen, Counter):
        with kind(1) as pool:
            print(kind.__name__, "-", pool.apply(who, ["김밥"]))

# 출력:
#   Kitchen - 김밥: 요리사의 MainThread
#   Counter - 김밥: MainProcess의 점원
