"""재귀 함수: 들어갈 때마다 쥐고, 나올 때마다 놓는다."""

from threading import RLock, Thread

folders = {
    "여행": {"제주": {"바다.jpg": 3}, "지도.png": 2},
    "과제": {"보고서.hwp": 5},
}
folders_lock = RLock()


def size(folder):
    with folders_lock:  # 폴더 안의 폴더에서 또 쥔다
        total = 0
        for item in folder.values():
            total += size(item) if isinstance(item, dict) else item
        return total


sizes = []
readers = [
    Thread(target=lambda: sizes.append(size(folders))) for _ in range(3)
]
for reader in readers:
    reader.start()
for reader in readers:
    reader.join()
print("세 스레드가 잰 크기:", sizes)

# 출력:
#   세 스레드가 잰 크기: [10, 10, 10]
