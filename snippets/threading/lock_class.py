# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""Lock은 클래스인가: 3.13부터 그렇다."""

import threading

key = threading.Lock()
print("만든 것:", type(key).__name__)
if isinstance(threading.Lock, type):
    print("Lock은 클래스:", isinstance(key, threading.Lock))
else:
    print("Lock은 함수:", threading.Lock.__name__)

# 가능한 결과:
#   만든 것: lock ⏎ Lock은 함수: allocate_lock  정상: 3.12까지는 만드는 함수다.
#   만든 것: lock ⏎ Lock은 클래스: True  정상: 3.13부터 isinstance로 묻는다.
