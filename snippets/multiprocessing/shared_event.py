"""Event: 한 번의 신호로 여럿이 출발한다."""

from multiprocessing import Event, Process


def cook(opening, name):
    opening.wait()
    print(name, "시작")


if __name__ == "__main__":
    opening = Event()
    print("처음:", opening.is_set())
    print("기다려 보면:", opening.wait(timeout=0.05))
    children = []
    for name in ("밥", "국"):
        child = Process(target=cook, args=(opening, name))
        child.start()
        children.append(child)
    print("문을 엽니다")
    opening.set()
    for child in children:
        child.join()
    print("나중:", opening.is_set())
    opening.clear()
    print("지운 뒤:", opening.is_set())

# 출력(순서 무관):
#   처음: False
#   기다려 보면: False
#   문을 엽니다
#   밥 시작
#   국 시작
#   나중: True
#   지운 뒤: False
