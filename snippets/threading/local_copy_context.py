"""컨텍스트를 건넨다: copy_context().run으로 시작한다."""

from contextvars import ContextVar, copy_context
from threading import Thread

table = ContextVar("table", default="정하지 않음")


def serve():
    print("스레드가 본 자리:", table.get())
    table.set("창가")  # 복사본만 바뀐다


table.set("3번")
context = copy_context()  # 지금의 값을 모두 복사한다
window = Thread(target=context.run, args=(serve,))
window.start()
window.join()
print("메인의 자리:", table.get())
print("복사본의 자리:", context[table])

# 출력:
#   스레드가 본 자리: 3번
#   메인의 자리: 3번
#   복사본의 자리: 창가
