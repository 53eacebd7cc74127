# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""지금 GIL이 켜져 있는가: 파이썬에게 묻는다."""

import sys
import sysconfig

build = sysconfig.get_config_var("Py_GIL_DISABLED")
print("자유 스레딩 빌드인가:", bool(build))
if hasattr(sys, "_is_gil_enabled"):
    print("GIL이 켜져 있는가:", sys._is_gil_enabled())
else:
    print("물어볼 함수가 없다: GIL을 끌 수 없는 버전이다")

# 가능한 결과:
#   자유 스레딩 빌드인가: False ⏎ 물어볼 함수가 없다: [..]  정상:
#     3.12까지는 GIL이 늘 있다.
#   자유 스레딩 빌드인가: False ⏎ GIL이 켜져 있는가: True  정상:
#     3.13부터 물을 수 있다. 보통 빌드에서는 켜져 있다.
#   자유 스레딩 빌드인가: True ⏎ GIL이 켜져 있는가: False  정상:
#     자유 스레딩 빌드(3.13t, 3.14t …)에서는 꺼져 있다.
#   자유 스레딩 빌드인가: True ⏎ GIL이 켜져 있는가: True  주목:
#     자유 스레딩 빌드라도 실행할 때 GIL을 다시 켤 수 있다.
