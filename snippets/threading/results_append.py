"""append()로 모으면: 시작한 차례가 아니라 끝난 차례다."""

from threading import Event, Thread

served = []
noodles_done = Event()


def cook(dish, ready, done):
    ready.wait()
    served.append(dish)
    done.set()


now = Event()
now.set()
stew = Thread(target=cook, args=("갈비찜", noodles_done, Event()))
noodles = Thread(target=cook, args=("냉면", now, noodles_done))
for chef in (stew, noodles):
    chef.start()
for chef in (stew, noodles):
    chef.join()
print("시작한 차례: 갈비찜 냉면")
print("모인 차례:", *served)

# 출력:
#   시작한 차례: 갈비찜 냉면
#   모인 차례: 냉면 갈비찜
