"""차례대로: 한 냄비가 끓은 다음에 다음 냄비를 올린다."""

import time

BOIL = 0.05  # 냄비 하나가 끓는 데 걸리는 시간(초)


def boil(pot):
    print(f"{pot}: 불을 켠다")
    time.sleep(BOIL)  # 끓기를 기다린다
    print(f"{pot}: 끓었다")


begin = time.perf_counter()
for pot in ("라면", "국수", "만두"):
    boil(pot)
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
