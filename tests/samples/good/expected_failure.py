"""일부러 실패하는 프로그램."""

import sys

print("시작")
print("경고", file=sys.stderr)
raise ValueError("음수는 안 된다")

# 출력:
#   시작
# 오류 출력:
#   경고
#   Traceback (most recent call last):
#   ...
#   ValueError: 음수는 안 된다
# 종료 코드: 1
