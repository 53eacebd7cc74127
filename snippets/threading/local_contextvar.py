"""컨텍스트 변수: 처음 값이 있고, 썼던 자리로 되돌릴 수 있다."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

guest = ContextVar("guest", default="손님")


def serve(name):
    token = guest.set(name) if name is not None else None
    try:
        return f"{guest.get()}님, 어서 오세요"
    finally:
        if token is not None:
            guest.reset(token)  # 적기 전으로 되돌린다


with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(serve, "지우").result())
    print(pool.submit(serve, None).result())

# 출력:
#   지우님, 어서 오세요
#   손님님, 어서 오세요
