# /// script
# [tool.snippet]
# timeout = 2
# ///
"""끝나지 않는 프로그램."""

import threading

lock = threading.Lock()
lock.acquire()
print("한 번 얻었다")
lock.acquire()

# 출력:
#   한 번 얻었다
