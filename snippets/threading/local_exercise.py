"""풀이: 컨텍스트 변수에 요청 번호를 두고 꼭 되돌린다."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from threading import Barrier

request_id = ContextVar("request_id", default="-")
together = Barrier(2)


def log(message):
    print(f"[요청 {request_id.get()}] {message}")


def find_menu(name):
    log(f"{name}을 찾는다")


def handle(number, name):
    token = request_id.set(number)
    try:
        together.wait()  # 두 요청이 함께 들어왔다
        find_menu(name)
    finally:
        request_id.reset(token)


with ThreadPoolExecutor(max_workers=2) as pool:
    pool.submit(handle, 1, "냉면")
    pool.submit(handle, 2, "비빔밥")
    pool.submit(log, "청소한다")  # 요청이 아니다
log("문을 닫는다")

# 출력(순서 무관):
#   [요청 1] 냉면을 찾는다
#   [요청 2] 비빔밥을 찾는다
#   [요청 -] 청소한다
#   [요청 -] 문을 닫는다
