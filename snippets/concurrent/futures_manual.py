"""퓨처를 손으로: 가장 작은 실행기를 만들어 본다."""

from concurrent.futures import Executor, Future, InvalidStateError


class RightNow(Executor):
    """스레드 없이, 맡기는 즉시 그 자리에서 한다."""

    def submit(self, fn, /, *args, **kwargs):
        order = Future()
        order.set_running_or_notify_cancel()
        try:
            order.set_result(fn(*args, **kwargs))
        except Exception as error:
            order.set_exception(error)
        return order


kitchen = RightNow()
print("map():", list(kitchen.map(len, ["김밥", "떡볶이"])))
print("예외:", repr(kitchen.submit(int, "셋").exception()))
kitchen.shutdown()

try:
    Executor().submit(print)
except NotImplementedError as error:
    print("바탕 클래스의 submit():", type(error).__name__)

order = Future()
order.cancel()
print("취소한 퓨처를 시작해도 되나:", order.set_running_or_notify_cancel())

order = Future()
order.set_result("김밥")
try:
    order.set_result("떡볶이")
except InvalidStateError as error:
    print("두 번째 결과:", type(error).__name__)

# 출력:
#   map(): [2, 3]
#   예외: ValueError("invalid literal for int() with base 10: '셋'")
#   바탕 클래스의 submit(): NotImplementedError
#   취소한 퓨처를 시작해도 되나: False
#   두 번째 결과: InvalidStateError
