"""AsyncResult: 아직인지, 끝났는지, 성공했는지."""

from multiprocessing import Event, Pool, TimeoutError

gate = None


def prepare(event):
    global gate
    gate = event


def cook(menu):
    gate.wait()
    return menu + " 완성"


if __name__ == "__main__":
    opened = Event()
    with Pool(1, prepare, (opened,)) as p:
        result = p.apply_async(cook, ("갈비찜",))
        print("끝났나?", result.ready())
        try:
            result.successful()
        except ValueError as e:
            print("성공했나?", type(e).__name__)
        try:
            result.get(timeout=0.05)
        except TimeoutError as e:
            print("get(timeout=0.05):", type(e).__name__)
        opened.set()
        result.wait()  # 끝나기만 기다린다. 값은 주지 않는다
        print("끝났나?", result.ready())
        print("성공했나?", result.successful())
        print("값:", result.get())

# 출력:
#   끝났나? False
#   성공했나? ValueError
#   get(timeout=0.05): TimeoutError
#   끝났나? True
#   성공했나? True
#   값: 갈비찜 완성
