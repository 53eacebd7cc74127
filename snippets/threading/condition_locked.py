# /// script
# requires-python = ">=3.14"
# ///
"""locked(): 조건 변수의 록이 잠겼는지 묻는다(3.14부터)."""

from threading import Condition, Lock

door = Lock()
full, empty = Condition(door), Condition(door)  # 록 하나를 나눈다

print("처음:", full.locked(), empty.locked())
with full:
    print("full을 쥔 동안:", full.locked(), empty.locked())
print("놓은 뒤:", full.locked(), empty.locked())

# 출력:
#   처음: False False
#   full을 쥔 동안: True True
#   놓은 뒤: False False
