"""콜백이 낸 예외: 기록만 남고, 다음 콜백은 불린다."""

from concurrent.futures import Future


def broken_bell(order):
    raise RuntimeError("벨이 고장 났다")


def ring(order):
    print("벨:", order.result())


order = Future()
order.add_done_callback(broken_bell)
order.add_done_callback(ring)
order.set_result("김밥")
print("아무 일 없다는 듯이 이어진다")

# 출력:
#   벨: 김밥
#   아무 일 없다는 듯이 이어진다
# 오류 출력:
#   exception calling callback for <Future at [..] state=finished returned str>
#   Traceback (most recent call last):
#   ...
#   RuntimeError: 벨이 고장 났다
