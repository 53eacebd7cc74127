# /// script
# [tool.snippet]
# repeat = 8
# ///
"""정해지지 않은 결과."""

import os

print(os.getpid() % 2)

# 가능한 결과:
#   0  정상: 짝수다.
#   1  주목: 홀수다.
