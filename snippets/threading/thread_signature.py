# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""Thread의 진짜 시그니처: 파이썬에게 직접 묻는다."""

from inspect import signature
from threading import Thread

print(signature(Thread))

# 가능한 결과:
#   (group=None, target=None, [..], *, daemon=None)  정상: 3.13까지의 모습.
#   (group=None, [..], daemon=None, context=None)  정상: 3.14부터의 모습.
