# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""시간제한에 분수를: 3.15부터 실수라면 무엇이든 받는다."""

from fractions import Fraction
from threading import Lock

key = Lock()
key.acquire()
try:
    print("얻었나:", key.acquire(timeout=Fraction(1, 100)))
except TypeError as error:
    print("TypeError:", error)

# 가능한 결과:
#   TypeError: '[..]Fraction' object cannot be interpreted as [..]  정상:
#     3.14까지는 int와 float만 받는다.
#   얻었나: False  정상: 3.15부터는 Fraction도 받는다.
