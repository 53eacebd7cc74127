"""스레드를 셋 만들었는데 왜 차례대로 끓을까?"""

import time
from threading import Thread

BOIL = 0.03


def boil(pot):
    print(f"{pot}: 불을 켠다")
    time.sleep(BOIL)
    print(f"{pot}: 끓었다")


begin = time.perf_counter()
for pot in ("라면", "국수", "만두"):
    cook = Thread(target=boil, args=(pot,), name=pot)
    cook.start()
    cook.join()
times = (time.perf_counter() - begin) / BOIL
print(f"걸린 시간: 냄비 하나의 {times:.1f}배")

# 출력:
#   라면: 불을 켠다
#   라면: 끓었다
#   국수: 불을 켠다
#   국수: 끓었다
#   만두: 불을 켠다
#   만두: 끓었다
#   걸린 시간: 냄비 하나의 [..]배
