"""똑같은 파일 찾기: 여러 파일의 지문을 함께 뜬다."""

import hashlib
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def make_photos(folder):
    for name, seed in (("봄", 1), ("여름", 2), ("봄 복사본", 1), ("겨울", 3)):
        (folder / f"{name}.jpg").write_bytes(bytes([seed]) * 500_000)
    return sorted(folder.iterdir())


with TemporaryDirectory() as name:
    photos = make_photos(Path(name))
    with ThreadPoolExecutor() as pool:
        digests = list(pool.map(digest, photos))  # 순서는 넣은 그대로다
    print("혼자 뜬 지문과 같나:", digests == [*map(digest, photos)])

same = defaultdict(list)
for photo, key in zip(photos, digests, strict=True):
    same[key].append(photo.name)
for names in same.values():
    if len(names) > 1:
        print("똑같은 파일:", names)

# 출력:
#   혼자 뜬 지문과 같나: True
#   똑같은 파일: ['봄 복사본.jpg', '봄.jpg']
