"""set_forkserver_preload(): 서버가 미리 불러온다."""

import multiprocessing as mp
import sys


def look():
    print("자식: 이미 불러왔나?", "statistics" in sys.modules)


if __name__ == "__main__":
    mp.set_start_method("forkserver")
    mp.set_forkserver_preload(["statistics"])
    print("부모: 이미 불러왔나?", "statistics" in sys.modules)
    for _ in range(2):
        child = mp.Process(target=look)
        child.start()
        child.join()

# 출력:
#   부모: 이미 불러왔나? False
#   자식: 이미 불러왔나? True
#   자식: 이미 불러왔나? True
