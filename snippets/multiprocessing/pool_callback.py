"""callback은 부모의 다른 스레드에서 불린다."""

import os
import threading
from multiprocessing import Pool


def cook(menu):
    if menu == "잡채":
        raise ValueError("재료가 없습니다")
    return menu + " 완성"


def on_done(value):
    print("완료:", value)
    print("  부모 프로세스인가?", os.getpid() == parent)
    here = threading.current_thread()
    print("  메인 스레드인가?", here is threading.main_thread())


def on_error(error):
    print("실패:", type(error).__name__, error)


if __name__ == "__main__":
    parent = os.getpid()
    with Pool(1) as p:
        for menu in ("비빔밥", "잡채"):
            result = p.apply_async(
                cook, (menu,), callback=on_done, error_callback=on_error
            )
            result.wait()
        p.close()
        p.join()

# 출력:
#   완료: 비빔밥 완성
#     부모 프로세스인가? True
#     메인 스레드인가? False
#   실패: ValueError 재료가 없습니다
