"""close()는 남은 일을 마치고, terminate()는 버린다."""

import time
from multiprocessing import Pool, TimeoutError


def cook(menu, seconds):
    time.sleep(seconds)
    return menu + " 완성"


if __name__ == "__main__":
    for how, seconds in (("close", 0.05), ("terminate", 60)):
        p = Pool(1)
        result = p.apply_async(cook, ("갈비찜", seconds))
        try:
            p.join()
        except ValueError as e:
            print(f"{how} 전의 join():", e)
        getattr(p, how)()
        try:
            p.apply_async(cook, ("김밥", 0))
        except ValueError as e:
            print(f"{how} 뒤의 새 일:", e)
        p.join()
        try:
            print("결과:", result.get(timeout=0.1))
        except TimeoutError:
            print("결과: 오지 않습니다")

# 출력:
#   close 전의 join(): Pool is still running
#   close 뒤의 새 일: Pool not running
#   결과: 갈비찜 완성
#   terminate 전의 join(): Pool is still running
#   terminate 뒤의 새 일: Pool not running
#   결과: 오지 않습니다
