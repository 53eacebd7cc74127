# /// script
# requires-python = ">=3.14"
# ///
"""물려받기: thread_inherit_context를 끄고 켠다."""

import subprocess
import sys
from contextvars import ContextVar
from threading import Thread

table = ContextVar("table", default="정하지 않음")


def main():
    table.set("3번")
    print("물려받기", sys.flags.thread_inherit_context, end=": ")
    window = Thread(target=lambda: print(table.get()))
    window.start()
    window.join()


if sys.argv[1:]:
    main()
else:
    for flag in ("0", "1"):
        option = f"thread_inherit_context={flag}"
        command = [sys.executable, "-X", option, __file__, "한 번"]
        subprocess.run(command, check=True)

# 출력:
#   물려받기 0: 정하지 않음
#   물려받기 1: 3번
