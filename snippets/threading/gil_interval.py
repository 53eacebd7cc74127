"""전환 간격: 지금 값을 보고 바꾼다."""

import sys

print("지금 값:", sys.getswitchinterval())

sys.setswitchinterval(0.001)
print("바꾼 값:", sys.getswitchinterval())

try:
    sys.setswitchinterval(0)
except ValueError as error:
    print("ValueError:", error)

# 출력:
#   지금 값: [..]
#   바꾼 값: 0.001
#   ValueError: switch interval must be strictly positive
