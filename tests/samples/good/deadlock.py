# /// script
# [tool.snippet]
# timeout = 2
# ///
"""멈추는 프로그램."""

import threading

lock = threading.Lock()
lock.acquire()
print("한 번 얻었다")
lock.acquire()

# 멈춤:
#   한 번 얻었다
