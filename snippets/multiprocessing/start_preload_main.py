# /// script
# [tool.snippet]
# timeout = 30
# platforms = ["linux", "darwin"]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""미리 불러올 이름에 "__main__"이 없으면 자식이 파일을 읽는다."""

import multiprocessing as mp
import os

reader = os.getpid()  # 이 줄까지 읽은 프로세스


def look():
    print("  자식이 파일을 읽었나?", reader == os.getpid())


def serve(names):
    forkserver = mp.get_context("forkserver")
    forkserver.set_forkserver_preload(names)
    child = forkserver.Process(target=look)
    child.start()
    child.join()


if __name__ == "__main__":
    # 서버는 프로세스마다 하나라서, 경우마다 새 프로세스에서 켠다
    for names in (["statistics"], ["__main__", "statistics"]):
        print(names, flush=True)
        owner = mp.get_context("spawn").Process(target=serve, args=(names,))
        owner.start()
        owner.join()

# 가능한 결과:
#   [..] ⏎ [..] True ⏎ [..] ⏎ [..] True  정상:
#     서버가 파일을 미리 읽지 못하는 버전이다.
#   [..] ⏎ [..] True ⏎ [..] ⏎ [..] False  정상:
#     "__main__"을 적었을 때만 서버가 파일을 미리 읽었다.
