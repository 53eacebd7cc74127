# /// script
# requires-python = ">=3.14"
# ///
"""locked(): 제한된 세마포어에 빈자리가 하나도 없는지 묻는다."""

from multiprocessing import BoundedSemaphore

tables = BoundedSemaphore(2)
for guest in ["민수", "지우"]:
    tables.acquire()
    print(guest, "앉은 뒤 꽉 찼나?", tables.locked())

# 출력:
#   민수 앉은 뒤 꽉 찼나? False
#   지우 앉은 뒤 꽉 찼나? True
