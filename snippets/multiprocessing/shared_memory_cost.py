# /// script
# [tool.snippet]
# exclusive = true
# ///
"""큰 데이터: 피클링해서 보내기와 공유 메모리로 보여 주기."""

import time
from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory

SIZE = 32 * 1024 * 1024


def count(inbox, answer):
    while (message := inbox.recv()) is not None:
        if isinstance(message, str):  # 공유 메모리의 이름
            block = SharedMemory(name=message)
            answer.send(block.buf[SIZE - 1])
            block.close()
        else:
            answer.send(message[SIZE - 1])


def measure(ask, answer, message):
    begin = time.perf_counter()
    ask.send(message)
    assert answer.recv() == 7
    return time.perf_counter() - begin


if __name__ == "__main__":
    block = SharedMemory(create=True, size=SIZE)
    inbox, ask = Pipe(duplex=False)
    answer, reply = Pipe(duplex=False)
    child = Process(target=count, args=(inbox, reply))
    child.start()
    block.buf[SIZE - 1] = 7
    data = bytes(block.buf[:SIZE])
    small = min(measure(ask, answer, block.name) for _ in range(5))
    large = min(measure(ask, answer, data) for _ in range(5))
    ask.send(None)
    child.join()
    block.close()
    block.unlink()
    print(f"32 MiB 보내기는 이름만 보내기의 {large / small:.0f}배")
    print("공유 메모리가 더 빠른가?", small < large)

# 출력:
#   32 MiB 보내기는 이름만 보내기의 [..]배
#   공유 메모리가 더 빠른가? True
