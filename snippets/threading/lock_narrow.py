# /// script
# [tool.snippet]
# exclusive = true
# ///
"""록은 짧게: 쥔 채로 기다리면 모두가 줄을 선다."""

import time
from threading import Lock, Thread

menu = []
menu_lock = Lock()


def download(name):
    time.sleep(0.02)  # 서버의 답을 기다린다
    return name


def wide(name):
    with menu_lock:
        menu.append(download(name))  # 록을 쥔 채로 기다린다


def narrow(name):
    dish = download(name)  # 록 밖에서 기다린다
    with menu_lock:
        menu.append(dish)


def seconds(job):
    start = time.perf_counter()
    workers = [Thread(target=job, args=(i,)) for i in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return time.perf_counter() - start


times = [(seconds(wide), seconds(narrow)) for _ in range(3)]
slow, fast = map(min, zip(*times))
print(f"넓은 록 ÷ 좁은 록 = {slow / fast:.1f}")
print("훨씬 느리다" if slow / fast > 1.5 else "비슷하다")

# 가능한 결과:
#   넓은 록 ÷ 좁은 록 = [..] ⏎ 훨씬 느리다  정상:
#     록을 쥔 채 기다리는 동안 나머지 셋은 시작도 못 한다.
#   넓은 록 ÷ 좁은 록 = [..] ⏎ 비슷하다  주목:
#     다른 일로 아주 바쁜 컴퓨터에서 재면 차이가 묻힐 수 있다.
