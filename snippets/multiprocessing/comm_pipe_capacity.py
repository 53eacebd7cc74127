# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""파이프에는 얼마나 들어가나?"""

import os
import pickle
from multiprocessing import Pipe

receiver, sender = Pipe(duplex=False)
os.set_blocking(sender.fileno(), False)  # 가득 차면 기다리지 않는다
written = 0
try:
    while True:
        written += os.write(sender.fileno(), b"x" * 1024)
except BlockingIOError:
    print(f"{written}바이트에서 가득 찼습니다")

for count in (1_000, 1_000_000):
    size = len(pickle.dumps("밥" * count))
    print(f"{count}글자의 피클: {size}바이트,", end=" ")
    print("들어간다" if size <= written else "넘친다")

# 출력:
#   [..]바이트에서 가득 찼습니다
#   1000글자의 피클: [..]바이트, 들어간다
#   1000000글자의 피클: [..]바이트, 넘친다
