"""SharedMemory: 이름으로 찾아가는 공유 메모리."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def stamp(name):
    block = SharedMemory(name=name)  # 이미 있는 것을 연다
    block.buf[:5] = b"HELLO"
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    block.buf[:5] = b"hello"
    child = Process(target=stamp, args=(block.name,))
    child.start()
    child.join()
    print("부모가 읽은 것:", bytes(block.buf[:5]))
    print("크기는 16 이상인가?", block.size >= 16)
    name = block.name
    block.close()  # 이 프로세스는 그만 쓴다
    block.unlink()  # 공유 메모리를 없앤다
    try:
        SharedMemory(name=name)
    except FileNotFoundError as e:
        print("없앤 뒤:", type(e).__name__)

# 출력:
#   부모가 읽은 것: b'HELLO'
#   크기는 16 이상인가? True
#   없앤 뒤: FileNotFoundError
