"""알리고 계속하기: excepthook()을 직접 부른다."""

import sys
import threading


def cook(dish):
    if dish == "갈비찜":
        raise LookupError("갈비가 없다")
    print(f"{dish}: 나왔다")


def serve():
    for dish in ("비빔밥", "갈비찜", "냉면"):
        try:
            cook(dish)
        except LookupError:
            me = threading.current_thread()
            args = threading.ExceptHookArgs((*sys.exc_info(), me))
            threading.excepthook(args)  # 알리기만 한다


chef = threading.Thread(target=serve, name="요리사")
chef.start()
chef.join()

# 출력:
#   비빔밥: 나왔다
#   냉면: 나왔다
# 오류 출력:
#   Exception in thread 요리사:
#   ...
#   LookupError: 갈비가 없다
