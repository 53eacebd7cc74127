# /// script
# [tool.snippet]
# repeat = 20
# ///
"""고친 그림 그리기: 두 자리를 한 사람씩 모은다."""

from threading import Lock, Semaphore, Thread

cores = Semaphore(2)
gathering = Lock()
drawn = []


def render(name):
    with gathering:  # 자리를 모으는 사람은 하나뿐이다
        cores.acquire()
        cores.acquire()
    try:
        drawn.append(name)  # 모은 뒤에는 록 없이 그린다
    finally:
        cores.release(2)  # 예외가 나도 두 자리를 돌려준다


names = ("지도", "초상화", "정물", "풍경")
jobs = [Thread(target=render, args=(n,)) for n in names]
for job in jobs:
    job.start()
for job in jobs:
    job.join()
print("그린 것:", sorted(drawn))

# 출력:
#   그린 것: ['정물', '지도', '초상화', '풍경']
