"""프로세스로: Thread를 Process로 바꾸고 보호를 두른다."""

import time
from multiprocessing import Process

BOIL = 0.05


def boil(pot):
    print(f"{pot}: 불을 켠다")
    time.sleep(BOIL)
    print(f"{pot}: 끓었다")


if __name__ == "__main__":  # 자식이 이 파일을 다시 읽어도 안전하게
    begin = time.perf_counter()
    cooks = [
        Process(target=boil, args=(pot,), name=pot)
        for pot in ("라면", "국수", "만두")
    ]
    for cook in cooks:
        cook.start()
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
