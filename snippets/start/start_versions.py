# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""버전마다: threading에 공개된 이름은 몇 개인가."""

import threading

print(len(threading.__all__))

# 가능한 결과:
#   26  정상: 3.11에서 센 수다.
#   28  정상: 3.12에 settrace_all_threads와 setprofile_all_threads가 생겼다.
#   31  정상: 3.15에 여러 스레드가 이터레이터를 나누어 쓰는 도구 셋이 생겼다.
