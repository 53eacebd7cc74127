# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""아무것도 정하지 않으면 새 스레드는 어떤 값을 볼까?"""

from contextvars import ContextVar
from threading import Thread

table = ContextVar("table", default="정하지 않음")
table.set("3번")
window = Thread(target=lambda: print("스레드가 본 자리:", table.get()))
window.start()
window.join()

# 가능한 결과:
#   스레드가 본 자리: 정하지 않음  정상: 새 스레드는 빈 컨텍스트에서 시작했다.
#   스레드가 본 자리: 3번  정상:
#     자유 스레딩 빌드는 3.14부터 시작한 쪽의 컨텍스트를 물려받는다.
