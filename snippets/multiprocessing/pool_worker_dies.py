"""작업자가 갑자기 죽으면 결과는 영영 오지 않는다."""

import os
from multiprocessing import Pool, TimeoutError


def cook(menu):
    if menu == "복어":
        os._exit(3)  # 파이썬 밖에서 죽은 것처럼
    return menu + " 완성"


if __name__ == "__main__":
    with Pool(1) as p:
        result = p.apply_async(cook, ("복어",))
        try:
            result.get(timeout=0.5)
        except TimeoutError:
            print("복어: 예외도 결과도 오지 않습니다")
        print("새 작업자:", p.apply(cook, ("김밥",)))

# 출력:
#   복어: 예외도 결과도 오지 않습니다
#   새 작업자: 김밥 완성
# 자식 종료 코드: 3
