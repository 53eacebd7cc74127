# /// script
# [tool.snippet]
# repeat = 20
# ///
"""문제: 요청 번호가 전역 변수 하나에 있다."""

from threading import Barrier, Thread

request_id = "-"
together = Barrier(2)


def log(message):
    print(f"[요청 {request_id}] {message}")


def handle(number, name):
    global request_id
    request_id = number
    together.wait()  # 두 요청이 함께 들어왔다
    log(f"{name}을 찾는다")


requests = [
    Thread(target=handle, args=(1, "냉면")),
    Thread(target=handle, args=(2, "비빔밥")),
]
for request in requests:
    request.start()
for request in requests:
    request.join()

# 가능한 결과:
#   [요청 1] [..] ⏎ [요청 1] [..]  주목: 1번이 나중에 적어 둘 다 1번이 되었다.
#   [요청 2] [..] ⏎ [요청 2] [..]  주목: 2번이 나중에 적어 둘 다 2번이 되었다.
