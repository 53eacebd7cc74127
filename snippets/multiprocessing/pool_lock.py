"""록은 일감으로 보낼 수 없다. initializer로 나누어 준다."""

from multiprocessing import Lock, Pool

shared = None


def prepare(lock):
    global shared
    shared = lock


def cook(_):
    with shared:
        return "록을 획득했습니다"


if __name__ == "__main__":
    lock = Lock()
    with Pool(1, prepare, (lock,)) as p:
        try:
            p.map(cook, [lock])
        except RuntimeError as e:
            print("일감으로:", type(e).__name__)
            print(*str(e).split(" between "), sep="\n  between ")
        print("initializer로:", p.map(cook, ["아무 값"]))

# 출력:
#   일감으로: RuntimeError
#   Lock objects should only be shared
#     between processes through inheritance
#   initializer로: ['록을 획득했습니다']
