"""imap은 넣은 순서로, imap_unordered는 끝난 순서로 준다."""

from multiprocessing import Event, Pool, TimeoutError

gate = None


def prepare(event):
    global gate
    gate = event


def cook(menu):
    if menu == "갈비찜":
        gate.wait()  # 문이 열릴 때까지 끝나지 않는다
    return menu


if __name__ == "__main__":
    menus = ["갈비찜", "김밥"]
    opened = Event()
    with Pool(2, initializer=prepare, initargs=(opened,)) as p:
        ready = p.imap_unordered(cook, menus)
        print("imap_unordered 첫째:", next(ready))
        opened.set()
        print("imap_unordered 둘째:", next(ready))

        opened.clear()
        ready = p.imap(cook, menus)
        try:
            ready.next(timeout=0.1)
        except TimeoutError:
            print("imap 첫째: 갈비찜을 기다립니다")
        opened.set()
        print("imap 나머지:", list(ready))
        print("map:", p.map(cook, menus))

# 출력:
#   imap_unordered 첫째: 김밥
#   imap_unordered 둘째: 갈비찜
#   imap 첫째: 갈비찜을 기다립니다
#   imap 나머지: ['갈비찜', '김밥']
#   map: ['갈비찜', '김밥']
