# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""RLock.locked(): 3.14에 새로 생겼다."""

from threading import RLock

key = RLock()
try:
    print("쥐기 전:", key.locked())
    with key:
        print("쥔 동안:", key.locked())
except AttributeError as error:
    print("AttributeError:", error)

# 가능한 결과:
#   AttributeError: [..] has no attribute 'locked'  정상: 3.13까지는 없다.
#   쥐기 전: False ⏎ 쥔 동안: True  정상: 3.14부터 Lock처럼 물을 수 있다.
