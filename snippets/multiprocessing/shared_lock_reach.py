"""록은 자식에게 닿아야 한다: 전역 록과 인자로 받은 록."""

import multiprocessing as mp

kitchen = mp.Lock()


def try_both(given):
    print("  전역 록을 획득했나?", kitchen.acquire(block=False))
    print("  받은 록을 획득했나?", given.acquire(block=False))


if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        print(method + ": 부모가 두 록을 쥐고 있다")
        context = mp.get_context(method)
        given = context.Lock()
        with kitchen, given:
            child = context.Process(target=try_both, args=(given,))
            child.start()
            child.join()

# 출력:
#   fork: 부모가 두 록을 쥐고 있다
#     전역 록을 획득했나? False
#     받은 록을 획득했나? False
#   spawn: 부모가 두 록을 쥐고 있다
#     전역 록을 획득했나? True
#     받은 록을 획득했나? False
#   forkserver: 부모가 두 록을 쥐고 있다
#     전역 록을 획득했나? True
#     받은 록을 획득했나? False
