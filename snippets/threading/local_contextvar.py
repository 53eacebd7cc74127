"""컨텍스트 변수: 처음 값이 있고, 적기 전으로 되돌릴 수 있다."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

guest = ContextVar("guest", default="고객")


def serve(name, tidy):
    token = guest.set(name) if name is not None else None
    try:
        return f"{guest.get()}님, 어서 오세요"
    finally:
        if tidy and token is not None:
            guest.reset(token)  # 적기 전으로 되돌린다


for tidy in (False, True):
    print("되돌리나:", tidy)
    with ThreadPoolExecutor(max_workers=1) as pool:
        print(" ", pool.submit(serve, "지우", tidy).result())
        print(" ", pool.submit(serve, None, tidy).result())

# 출력:
#   되돌리나: False
#     지우님, 어서 오세요
#     지우님, 어서 오세요
#   되돌리나: True
#     지우님, 어서 오세요
#     고객님, 어서 오세요
