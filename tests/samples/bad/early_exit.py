"""중간에 끝나는 프로그램: 종료 코드는 0이다."""

import sys

print("앞")
sys.exit(0)
print("뒤")

# 출력:
#   앞
