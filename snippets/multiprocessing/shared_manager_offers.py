# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""관리자(Manager)가 만들어 주는 것: dir()로 본다."""

from multiprocessing import Manager
from multiprocessing.managers import BaseManager

if __name__ == "__main__":
    with Manager() as manager:
        offers = [
            name
            for name in dir(manager)
            if not name.startswith("_")
            and name not in dir(BaseManager)
            and name != "shutdown"
        ]
    print(*offers[:6])
    print(*offers[6:11])
    print(*offers[11:])

# 가능한 결과:
#   Array [..] dict list      정상: 3.13까지.
#   Array [..] dict list set  정상: 3.14부터 set도 있다.
