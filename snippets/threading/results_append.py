"""append()로 모으면: 시작한 차례가 아니라 끝난 차례다."""

from threading import Event, Thread

served = []
noodles_done = Event()


def cook_stew():
    noodles_done.wait()  # 갈비찜은 냉면보다 오래 걸린다
    served.append("갈비찜")


def cook_noodles():
    served.append("냉면")
    noodles_done.set()


chefs = [
    Thread(target=cook_stew, name="갈비찜"),
    Thread(target=cook_noodles, name="냉면"),
]
for chef in chefs:
    chef.start()
for chef in chefs:
    chef.join()
print("시작한 차례:", *(chef.name for chef in chefs))
print("모인 차례:", *served)

# 출력:
#   시작한 차례: 갈비찜 냉면
#   모인 차례: 냉면 갈비찜
