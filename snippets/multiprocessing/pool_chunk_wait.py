"""묶음 하나가 늦으면 함께 묶인 일도 늦는다."""

from multiprocessing import Event, Pool

gate = None


def prepare(event):
    global gate
    gate = event


def cook(menu):
    if menu == "갈비찜":
        gate.wait()  # 문이 열릴 때까지 끝나지 않는다
    return menu


if __name__ == "__main__":
    menus = ["갈비찜", "김밥", "국수", "만두"]
    opened = Event()
    with Pool(2, initializer=prepare, initargs=(opened,)) as p:
        ready = p.imap_unordered(cook, menus, chunksize=2)
        print("먼저 온 둘:", next(ready), next(ready))
        opened.set()
        print("나중에 온 둘:", *ready)
        one = p.imap_unordered(cook, menus)
        print("next(timeout=…)을 쓸 수 있나?")
        print("  chunksize=1:", hasattr(one, "next"))
        print("  chunksize=2:", hasattr(ready, "next"))
        p.close()
        p.join()

# 출력:
#   먼저 온 둘: 국수 만두
#   나중에 온 둘: 갈비찜 김밥
#   next(timeout=…)을 쓸 수 있나?
#     chunksize=1: True
#     chunksize=2: False
