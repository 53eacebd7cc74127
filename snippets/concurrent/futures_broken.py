# /// script
# [tool.snippet]
# platforms = ["linux"]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""작업자가 죽으면: 풀이 통째로 망가진다."""

import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def cook(menu):
    if menu == "복어":
        os._exit(3)  # 예외도 남기지 않고 바로 죽는다
    return f"{menu} 완성"


if __name__ == "__main__":
    pool = ProcessPoolExecutor(max_workers=1)
    print(pool.submit(cook, "김밥").result())
    blowfish = pool.submit(cook, "복어")
    try:
        blowfish.result()
    except BrokenProcessPool as error:
        print("복어:", type(error).__name__)
        cause = str(error.__cause__ or "모른다")
        print("까닭:", cause.strip("'\n"))
    try:
        pool.submit(cook, "떡볶이")
    except BrokenExecutor:
        print("떡볶이: 맡길 수 없다")
    pool.shutdown()

# 가능한 결과:
#   [..] ⏎ 복어: BrokenProcessPool ⏎ 까닭: 모른다 ⏎ [..]  정상:
#     3.14까지는 어느 작업자가 왜 죽었는지 알려 주지 않는다.
#   [..] ⏎ 복어: BrokenProcessPool ⏎ 까닭: [..] exit code 3 ⏎ [..]  정상:
#     3.15부터는 죽은 작업자의 pid와 종료 코드를 알려 준다.
# 자식 종료 코드: 3
