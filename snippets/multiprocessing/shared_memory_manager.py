"""SharedMemoryManager: with를 나가면 모두 없앤다."""

from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def double(prices):
    for i in range(len(prices)):
        prices[i] *= 2


if __name__ == "__main__":
    with SharedMemoryManager() as manager:
        prices = manager.ShareableList([3000, 4000])
        block = manager.SharedMemory(size=8)
        child = Process(target=double, args=(prices,))
        child.start()
        child.join()
        print("값:", list(prices))
        name = block.name
        block.close()
        prices.shm.close()
    try:
        SharedMemory(name=name)
    except FileNotFoundError as e:
        print("with 뒤:", type(e).__name__)

# 출력:
#   값: [6000, 8000]
#   with 뒤: FileNotFoundError
