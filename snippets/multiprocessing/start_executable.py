# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""set_executable(): spawn이 켤 파이썬을 고른다."""

import multiprocessing as mp
import os
import sys

LAUNCHER = f"""#!/bin/sh
export COOK=민서
exec "{sys.executable}" "$@"
"""


def report(when):
    print(f"{when} 요리사:", os.environ.get("COOK", "아직 없음"))


if __name__ == "__main__":
    with open("my_python", "w", encoding="utf-8") as f:
        f.write(LAUNCHER)  # 환경 변수를 하나 더하고 파이썬을 켜는 파일
    os.chmod("my_python", 0o755)

    spawn = mp.get_context("spawn")
    for when in ("바꾸기 전", "바꾼 뒤"):
        child = spawn.Process(target=report, args=(when,))
        child.start()
        child.join()
        mp.set_executable(os.path.abspath("my_python"))

# 출력:
#   바꾸기 전 요리사: 아직 없음
#   바꾼 뒤 요리사: 민서
