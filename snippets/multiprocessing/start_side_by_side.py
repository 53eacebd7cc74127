"""세 가지 시작 방법: 자식이 물려받는 것."""

import multiprocessing as mp
import os

menu = "비빔밥"


def look(main_pid):
    print("  모듈 이름:", __name__)
    print("  메뉴:", menu)
    print("  나를 만든 쪽이 메인인가?", os.getppid() == main_pid)


if __name__ == "__main__":
    menu = "오늘의 특선"  # 메인에서만 바꾼다
    for method in ("fork", "spawn", "forkserver"):
        print(method)
        context = mp.get_context(method)
        child = context.Process(target=look, args=(os.getpid(),))
        child.start()
        child.join()

# 출력:
#   fork
#     모듈 이름: __main__
#     메뉴: 오늘의 특선
#     나를 만든 쪽이 메인인가? True
#   spawn
#     모듈 이름: __mp_main__
#     메뉴: 비빔밥
#     나를 만든 쪽이 메인인가? True
#   forkserver
#     모듈 이름: __mp_main__
#     메뉴: 비빔밥
#     나를 만든 쪽이 메인인가? False
