"""결과를 보낼 수 없으면 MaybeEncodingError가 그 까닭을 담는다."""

import threading
from multiprocessing.pool import MaybeEncodingError, Pool


def bring(name):
    return threading.Lock()  # 록은 다른 프로세스로 보낼 수 없다


if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            pool.apply(bring, ("열쇠",))
        except MaybeEncodingError as error:
            print("까닭:", error.exc)
            print("결과:", error.value)

# 출력:
#   까닭: TypeError("cannot pickle '_thread.lock' object")
#   결과: <unlocked _thread.lock object at [..]>
