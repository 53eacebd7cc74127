"""옛 이름: currentThread(), activeCount()는 경고한다."""

import threading
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(threading.currentThread().name, threading.activeCount())

for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
print("ThreadError는", threading.ThreadError.__name__)

# 출력:
#   MainThread 1
#   DeprecationWarning: currentThread() is deprecated, [..]
#   DeprecationWarning: activeCount() is deprecated, [..]
#   ThreadError는 RuntimeError
