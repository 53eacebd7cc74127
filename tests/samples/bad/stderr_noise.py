"""오류 출력에 무언가 있다."""

import sys

print("경고", file=sys.stderr)

# 출력:
