"""풀의 함정: 앞 손님의 메모가 남아 있다."""

from concurrent.futures import ThreadPoolExecutor
from threading import local

memo = local()


def serve(guest):
    if guest is not None:
        memo.guest = guest  # 로그인한 손님만 적는다
    return f"{getattr(memo, 'guest', '고객')}님, 어서 오세요"


with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(serve, "지우").result())
    print(pool.submit(serve, None).result())  # 로그인하지 않았다

# 출력:
#   지우님, 어서 오세요
#   지우님, 어서 오세요
