# /// script
# [tool.snippet]
# exclusive = true
# ///
"""기다리는 스레드 넷: 기다림은 겹칠 수 있다."""

import time
from threading import Thread


def download():
    time.sleep(0.02)  # 서버의 답을 기다린다


def one_by_one():
    for _ in range(4):
        download()


def four_threads():
    workers = [Thread(target=download) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def seconds(job):
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


times = [(seconds(one_by_one), seconds(four_threads)) for _ in range(3)]
alone, threads = map(min, zip(*times))
print(f"스레드 넷 ÷ 차례대로 = {threads / alone:.2f}")
print("빨라졌다" if threads / alone < 0.7 else "빨라지지 않았다")

# 가능한 결과:
#   스레드 넷 ÷ 차례대로 = [..] ⏎ 빨라졌다  정상:
#     기다리는 스레드는 GIL을 놓는다. 네 기다림이 겹쳤다.
#   스레드 넷 ÷ 차례대로 = [..] ⏎ 빨라지지 않았다  주목:
#     다른 일로 아주 바쁜 컴퓨터에서 재면 차이가 묻힐 수 있다.
