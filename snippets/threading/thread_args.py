"""args는 순서대로, kwargs는 이름으로: 함수에 값을 건넨다."""

from threading import Thread


def cook(dish, plates, spicy=False):
    print(f"{dish} {plates}인분, {'맵게' if spicy else '순하게'}")


orders = [
    Thread(target=cook, args=("떡볶이", 2), kwargs={"spicy": True}),
    Thread(target=cook, args=["김밥", 1]),  # 튜플이 아니어도 된다
    Thread(target=cook, kwargs={"dish": "라면", "plates": 3}),
]
for chef in orders:
    chef.start()
    chef.join()

# 출력:
#   떡볶이 2인분, 맵게
#   김밥 1인분, 순하게
#   라면 3인분, 순하게
