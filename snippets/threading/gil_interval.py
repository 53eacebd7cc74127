"""전환 간격: 스레드가 GIL을 내놓으라고 하기 전에 기다리는 시간."""

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
