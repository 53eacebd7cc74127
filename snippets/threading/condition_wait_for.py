"""값을 보고 기다린다: 알림보다 늦게 와도 빵을 받는다."""

from threading import Condition, Thread

bell = Condition()
shelf = []


def bake(bread):
    with bell:
        shelf.append(bread)  # 값을 먼저 바꾸고
        bell.notify()  # 알린다


def buy(name):
    with bell:
        bell.wait_for(lambda: shelf)  # 빵이 있으면 기다리지 않는다
        print(f"{name}: {shelf.pop(0)}")


bake("식빵")  # 손님보다 먼저
late = Thread(target=buy, args=("늦은 손님",))
late.start()
late.join()

early = Thread(target=buy, args=("이른 손님",))
early.start()
bake("단팥빵")
early.join()

with bell:
    print("오지 않는 빵:", bell.wait_for(lambda: shelf, timeout=0.05))

# 출력:
#   늦은 손님: 식빵
#   이른 손님: 단팥빵
#   오지 않는 빵: []
