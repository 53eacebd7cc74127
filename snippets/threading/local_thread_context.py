# /// script
# requires-python = ">=3.14"
# ///
"""Thread(context=): 컨텍스트를 골라서 시작한다."""

from contextvars import Context, ContextVar, copy_context
from threading import Thread, local

table = ContextVar("table", default="정하지 않음")
memo = local()
table.set("3번")
memo.table = "3번"


def serve(how):
    print(f"{how}: {table.get()}")
    print("  스레드 로컬:", getattr(memo, "table", "없음"))


for how, context in (
    ("copy_context()", copy_context()),
    ("Context()", Context()),
):
    window = Thread(target=serve, args=(how,), context=context)
    window.start()
    window.join()

# 출력:
#   copy_context(): 3번
#     스레드 로컬: 없음
#   Context(): 정하지 않음
#     스레드 로컬: 없음
