# /// script
# [tool.snippet]
# start-methods = ["fork", "spawn", "forkserver"]
# ///
"""__main__ 보호: 부모일 때만 자식을 만든다."""

import multiprocessing as mp
import sys

print("이 파일을 읽는 모듈 이름:", __name__)


def cook():
    print("요리 완성")


if __name__ == "__main__":
    mp.freeze_support()  # 실행 파일로 얼린 프로그램에만 뜻이 있다
    mp.set_start_method(sys.argv[1])
    child = mp.Process(target=cook)
    child.start()
    child.join()
    print("종료 코드:", child.exitcode)

# 가능한 결과:
#   [..] __main__ ⏎ 요리 완성 ⏎ 종료 코드: 0  정상:
#     fork다. 자식은 부모를 복사했으므로 파일을 다시 읽지 않는다.
#   [..] __main__ ⏎ [..] __mp_main__ ⏎ 요리 완성 ⏎ 종료 코드: 0  정상:
#     spawn이나 forkserver다. 파일을 다시 읽었다.
