"""퓨처의 상태: 대기, 실행, 끝, 그리고 취소."""

from concurrent.futures import CancelledError, ThreadPoolExecutor
from threading import Event

started, ready = Event(), Event()


def cook(menu):
    started.set()
    ready.wait()
    return menu


def show(name, order):
    state = {
        "실행 중": order.running(),
        "끝남": order.done(),
        "취소됨": order.cancelled(),
    }
    print(f"{name}:", [word for word, yes in state.items() if yes] or "대기")


with ThreadPoolExecutor(1) as kitchen:
    first = kitchen.submit(cook, "갈비찜")
    second = kitchen.submit(cook, "김밥")
    started.wait()
    show("갈비찜", first)
    show("김밥", second)

    print("갈비찜 취소:", first.cancel(), "/ 김밥 취소:", second.cancel())
    ready.set()
    print("받은 것:", first.result())
    show("갈비찜", first)
    show("김밥", second)
    try:
        second.result()
    except CancelledError as error:
        print("김밥의 결과:", type(error).__name__)

# 출력:
#   갈비찜: ['실행 중']
#   김밥: 대기
#   갈비찜 취소: False / 김밥 취소: True
#   받은 것: 갈비찜
#   갈비찜: ['끝남']
#   김밥: ['끝남', '취소됨']
#   김밥의 결과: CancelledError
