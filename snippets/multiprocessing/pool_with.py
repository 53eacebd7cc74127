"""with를 나가면 terminate(): 남은 결과는 오지 않는다."""

import time
from multiprocessing import Pool, TimeoutError


def cook(menu):
    time.sleep(60)
    return menu + " 완성"


if __name__ == "__main__":
    with Pool(1) as p:
        result = p.apply_async(cook, ("갈비찜",))
    print("60초를 기다리지 않고 with를 나왔습니다")
    try:
        print(result.get(timeout=0.1))
    except TimeoutError:
        print("결과: 오지 않습니다")

# 출력:
#   60초를 기다리지 않고 with를 나왔습니다
#   결과: 오지 않습니다
