"""connection.wait(): 여러 연결 가운데 준비된 것을 고른다."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def kitchen(menu, out):
    for number in (1, 2):
        out.send(f"{menu} {number}")
    out.close()


if __name__ == "__main__":
    readers, children = [], []
    for menu in ("밥", "국"):
        inbox, out = Pipe(duplex=False)
        child = Process(target=kitchen, args=(menu, out))
        child.start()
        out.close()
        readers.append(inbox)
        children.append(child)
    quiet, _ = Pipe()  # 아무것도 오지 않는 연결
    print("조용한 연결만:", wait([quiet], timeout=0.05))
    while readers:
        for ready in wait(readers):
            try:
                print(ready.recv())
            except EOFError:
                readers.remove(ready)
    for child in children:
        child.join()

# 출력(순서 무관):
#   조용한 연결만: []
#   밥 1
#   밥 2
#   국 1
#   국 2
