# /// script
# [tool.snippet]
# platforms = ["linux", "win32"]
# ///
"""제한된 세마포어에 남은 자리를 묻는다."""

from multiprocessing import BoundedSemaphore

tables = BoundedSemaphore(2)
for guest in ["민수", "지우", "하나"]:
    seated = tables.acquire(block=False)
    print(guest, "앉았나?", seated, "/ 빈자리:", tables.get_value())
tables.release()
print("한 팀이 나간 뒤 빈자리:", tables.get_value())

# 출력:
#   민수 앉았나? True / 빈자리: 1
#   지우 앉았나? True / 빈자리: 0
#   하나 앉았나? False / 빈자리: 0
#   한 팀이 나간 뒤 빈자리: 1
