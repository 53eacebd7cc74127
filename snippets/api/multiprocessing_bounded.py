# /// script
# [tool.snippet]
# platforms = ["linux", "win32"]
# ///
"""제한된 세마포어: 남은 자리를 묻고, 넘치는 해제를 잡는다."""

from multiprocessing import BoundedSemaphore

tables = BoundedSemaphore(2)
for guest in ["민수", "지우", "하나"]:
    seated = tables.acquire(block=False)
    print(guest, "앉았나?", seated, "/ 빈자리:", tables.get_value())
for guest in ["민수", "지우"]:
    tables.release()
    print(guest, "나간 뒤 빈자리:", tables.get_value())
try:
    tables.release()  # 하나는 앉은 적이 없다
except ValueError:
    print("한 번 더 해제하면 ValueError, 빈자리:", tables.get_value())

# 출력:
#   민수 앉았나? True / 빈자리: 1
#   지우 앉았나? True / 빈자리: 0
#   하나 앉았나? False / 빈자리: 0
#   민수 나간 뒤 빈자리: 1
#   지우 나간 뒤 빈자리: 2
#   한 번 더 해제하면 ValueError, 빈자리: 2
