# /// script
# [tool.snippet]
# platforms = ["linux"]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""이 파이썬의 기본 시작 방법은?"""

import multiprocessing as mp

print("기본:", mp.get_start_method())

# 가능한 결과:
#   기본: fork        정상: 3.13까지 리눅스의 기본값이다.
#   기본: forkserver  정상: 3.14부터 리눅스의 기본값이다.
