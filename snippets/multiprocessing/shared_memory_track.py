# /// script
# requires-python = ">=3.13"
# ///
"""track=False: 자동 정리를 맡기지 않는다 (3.13)."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

OPEN = """
import sys
from multiprocessing.shared_memory import SharedMemory
SharedMemory(sys.argv[1], track=sys.argv[2] == "True").close()
"""


def exists(name):
    try:
        SharedMemory(name=name, track=False).close()
    except FileNotFoundError:
        return False
    return True


for track in (False, True):
    block = SharedMemory(create=True, size=16, track=False)
    command = [sys.executable, "-c", OPEN, block.name, str(track)]
    subprocess.run(command, capture_output=True)  # 정리까지 기다린다
    print(
        f"track={track}로 열었다 닫은 뒤:",
        "남아 있다" if exists(block.name) else "없어졌다",
    )
    block.close()
    if exists(block.name):
        block.unlink()

# 출력:
#   track=False로 열었다 닫은 뒤: 남아 있다
#   track=True로 열었다 닫은 뒤: 없어졌다
# 자식 종료 코드: 1, ...
