"""스레드를 셋 만들었는데 왜 차례대로 끓을까?"""

import time
from threading import Thread


def boil(pot):
    print(f"{pot}: 불을 켠다")
    time.sleep(0.03)
    print(f"{pot}: 끓었다")


for pot in ("라면", "국수", "만두"):
    cook = Thread(target=boil, args=(pot,), name=pot)
    cook.start()
    cook.join()
print("모두 끓었다")

# 출력:
#   라면: 불을 켠다
#   라면: 끓었다
#   국수: 불을 켠다
#   국수: 끓었다
#   만두: 불을 켠다
#   만두: 끓었다
#   모두 끓었다
