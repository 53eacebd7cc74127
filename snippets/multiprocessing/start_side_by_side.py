# /// script
# [tool.snippet]
# start-methods = ["fork", "spawn", "forkserver"]
# ///
"""세 가지 시작 방법: 자식이 물려받는 것."""

import multiprocessing as mp
import os
import sys

menu = "비빔밥"


def look(main_pid):
    print("모듈:", __name__)
    print("메뉴:", menu)
    print("메인이 만들었나?", os.getppid() == main_pid)


if __name__ == "__main__":
    menu = "오늘의 특선"  # 메인에서만 바꾼다
    mp.set_start_method(sys.argv[1])
    child = mp.Process(target=look, args=(os.getpid(),))
    child.start()
    child.join()

# 가능한 결과:
#   모듈: __main__ ⏎ 메뉴: 오늘의 특선 ⏎ 메인이 만들었나? True  정상:
#     fork다. 메인을 복사해서, 바꾼 메뉴까지 따라왔다.
#   모듈: __mp_main__ ⏎ 메뉴: 비빔밥 ⏎ 메인이 만들었나? True  정상:
#     spawn이다. 메인이 새 파이썬을 켰고, 그 파이썬이 파일을 다시 읽었다.
#   모듈: __mp_main__ ⏎ 메뉴: 비빔밥 ⏎ 메인이 만들었나? False  정상:
#     forkserver다. 파일을 다시 읽었고, 자식을 만든 것은 서버다.
