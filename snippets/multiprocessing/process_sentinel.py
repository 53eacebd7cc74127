"""sentinel: 여러 자식 가운데 먼저 끝난 쪽을 기다린다."""

from multiprocessing import Event, Process
from multiprocessing.connection import wait


def cook(stove_off):
    stove_off.wait()


if __name__ == "__main__":
    stoves = {name: Event() for name in ("밥", "국")}
    cooks = {}
    for name, stove_off in stoves.items():
        child = Process(target=cook, args=(stove_off,), name=name)
        child.start()
        cooks[child.sentinel] = child

    stoves["국"].set()
    while cooks:
        for sentinel in wait(list(cooks)):
            child = cooks.pop(sentinel)
            child.join()
            print("끝났다:", child.name)
        stoves["밥"].set()

# 출력:
#   끝났다: 국
#   끝났다: 밥
