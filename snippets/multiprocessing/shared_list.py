"""ShareableList: 길이가 정해진 공유 리스트."""

from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def reprice(name):
    menu = ShareableList(name=name)
    menu[1] += 500
    menu.shm.close()


if __name__ == "__main__":
    menu = ShareableList(["kimbap", 3500, True, None, 3500])
    child = Process(target=reprice, args=(menu.shm.name,))
    child.start()
    child.join()
    print("자식이 바꾼 값:", menu[1])
    print("전체:", list(menu), "길이:", len(menu))
    print("3500의 수와 자리:", menu.count(3500), menu.index(3500))
    print("칸의 형식:", menu.format)
    try:
        menu[0] = "a very long name of a dish"
    except ValueError as e:
        print("칸보다 긴 글:", type(e).__name__)
    print("append가 있나?", hasattr(menu, "append"))
    menu.shm.close()
    menu.shm.unlink()

# 출력:
#   자식이 바꾼 값: 4000
#   전체: ['kimbap', 4000, True, None, 3500] 길이: 5
#   3500의 수와 자리: 1 4
#   칸의 형식: [..]
#   칸보다 긴 글: ValueError
#   append가 있나? False
