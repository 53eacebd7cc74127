"""풀이: 모두 시작한 다음에 기다린다."""

import time
from threading import Thread

BOIL = 0.03


def boil(pot):
    print(f"{pot}: 불을 켠다")
    time.sleep(BOIL)
    print(f"{pot}: 끓었다")


begin = time.perf_counter()
cooks = []
for pot in ("라면", "국수", "만두"):
    cook = Thread(target=boil, args=(pot,), name=pot)
    cook.start()
    cooks.append(cook)
for cook in cooks:
    cook.join()
times = (time.perf_counter() - begin) / BOIL
print(f"걸린 시간: 냄비 하나의 {times:.1f}배")

# 출력(순서 무관):
#   라면: 불을 켠다
#   라면: 끓었다
#   국수: 불을 켠다
#   국수: 끓었다
#   만두: 불을 켠다
#   만두: 끓었다
#   걸린 시간: 냄비 하나의 [..]배
