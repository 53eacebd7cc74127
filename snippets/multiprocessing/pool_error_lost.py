"""get()을 부르지 않으면 작업자의 예외는 사라진다."""

from multiprocessing import Pool


def cook(menu):
    raise ValueError(menu + " 재료가 없습니다")


if __name__ == "__main__":
    with Pool(1) as p:
        result = p.apply_async(cook, ("잡채",))
        p.close()
        p.join()
    print("여기까지 아무 오류도 보이지 않았습니다")
    print("성공했나?", result.successful())

# 출력:
#   여기까지 아무 오류도 보이지 않았습니다
#   성공했나? False
