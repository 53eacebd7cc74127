# /// script
# requires-python = ">=3.14"
# ///
"""Thread(context=): 컨텍스트를 골라서 시작한다."""

from contextvars import Context, ContextVar, copy_context
from threading import Thread

table = ContextVar("table", default="정하지 않음")
table.set("3번")


def serve(how):
    print(f"{how}: {table.get()}")


for how, context in (
    ("copy_context()", copy_context()),
    ("Context()", Context()),
):
    window = Thread(target=serve, args=(how,), context=context)
    window.start()
    window.join()

# 출력:
#   copy_context(): 3번
#   Context(): 정하지 않음
