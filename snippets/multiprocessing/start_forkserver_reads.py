# /// script
# [tool.snippet]
# timeout = 20
# platforms = ["linux", "darwin"]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""forkserver: 파일을 다시 읽는 것은 자식인가, 서버인가?"""

import multiprocessing as mp
import os

reader = os.getpid()  # 이 줄까지 읽은 프로세스


def look():
    names = {os.getpid(): "자식", os.getppid(): "서버"}
    print("파일을 읽은 프로세스:", names.get(reader, "메인"))


if __name__ == "__main__":
    mp.set_start_method("forkserver")
    for _ in range(2):
        child = mp.Process(target=look)
        child.start()
        child.join()

# 가능한 결과:
#   [..] 자식 ⏎ [..] 자식  정상: 자식마다 파일을 다시 읽었다.
#   [..] 서버 ⏎ [..] 서버  정상:
#     서버가 파일을 한 번 읽었고, 자식은 그 서버를 복사했다.
