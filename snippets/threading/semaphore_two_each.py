# /// script
# [tool.snippet]
# timeout = 2
# ///
"""자리 둘, 저마다 두 자리: 하나씩 쥐고 서로 기다린다."""

from threading import Barrier, Semaphore, Thread

cores = Semaphore(2)


def announce():
    print("둘 다 한 자리씩 얻었다")


both_hold = Barrier(2, action=announce)


def render(name):
    with cores:
        both_hold.wait()  # 둘 다 한 자리를 얻은 순간을 만든다
        with cores:  # 남은 자리가 없다
            print(f"{name}: 그렸다")


jobs = [Thread(target=render, args=(n,)) for n in ("지도", "초상화")]
for job in jobs:
    job.start()
for job in jobs:
    job.join()

# 멈춤:
#   둘 다 한 자리씩 얻었다
