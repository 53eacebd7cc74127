# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""파이프에는 얼마나 들어가나?"""

import os
from multiprocessing import Pipe

receiver, sender = Pipe(duplex=False)
os.set_blocking(sender.fileno(), False)  # 가득 차면 기다리지 않는다
written = 0
try:
    while True:
        written += os.write(sender.fileno(), b"x" * 1024)
except BlockingIOError:
    print(f"{written}바이트에서 가득 찼습니다")

# 출력:
#   [..]바이트에서 가득 찼습니다
