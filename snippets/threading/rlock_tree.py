# /// script
# [tool.snippet]
# repeat = 20
# switch-interval = 1e-6
# ///
"""재귀 함수: 들어갈 때마다 쥐고, 나올 때마다 놓는다."""

from threading import RLock, Thread

photos = {"여행": {"제주": {"바다.jpg": 3}, "지도.png": 2}}
photos_lock = RLock()


def size(name, folder):
    with photos_lock:  # 폴더 안의 폴더에서 또 쥔다
        print("들어감:", name)
        total = 0
        for inner, item in folder.items():
            total += size(inner, item) if isinstance(item, dict) else item
        print("나옴:", name, total)
        return total


readers = [Thread(target=size, args=("사진", photos)) for _ in range(2)]
for reader in readers:
    reader.start()
for reader in readers:
    reader.join()

# 출력:
#   들어감: 사진
#   들어감: 여행
#   들어감: 제주
#   나옴: 제주 3
#   나옴: 여행 5
#   나옴: 사진 5
#   들어감: 사진
#   들어감: 여행
#   들어감: 제주
#   나옴: 제주 3
#   나옴: 여행 5
#   나옴: 사진 5
