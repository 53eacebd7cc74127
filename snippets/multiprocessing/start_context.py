"""get_context(): 전역 설정을 건드리지 않고 방법을 고른다."""

import multiprocessing as mp


def hold(lock):
    with lock:
        print("자식: 록을 획득했습니다")


if __name__ == "__main__":
    fork, spawn = mp.get_context("fork"), mp.get_context("spawn")
    print("이름:", fork.get_start_method(), spawn.get_start_method())
    lock = fork.Lock()
    try:
        spawn.Process(target=hold, args=(lock,)).start()
    except RuntimeError as e:
        print("섞어 쓰면:", type(e).__name__)
        print(str(e).split(".")[0])
    child = fork.Process(target=hold, args=(lock,))
    child.start()
    child.join()

# 출력:
#   이름: fork spawn
#   섞어 쓰면: RuntimeError
#   [..]fork context[..]spawn context[..]
#   자식: 록을 획득했습니다
