"""is_alive()는 pid가 아니라 bool을 돌려준다."""

from multiprocessing import Event, Process


def cook(stove_off):
    stove_off.wait()


if __name__ == "__main__":
    stove_off = Event()
    child = Process(target=cook, args=(stove_off,))
    print("시작 전:", child.is_alive())
    child.start()
    print("일하는 중:", child.is_alive())
    print("타입:", type(child.is_alive()).__name__)
    stove_off.set()
    child.join()
    print("끝난 뒤:", child.is_alive())

# 출력:
#   시작 전: False
#   일하는 중: True
#   타입: bool
#   끝난 뒤: False
