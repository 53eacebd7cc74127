"""예외를 읽는 두 길: result()는 다시 내고 exception()은 돌려준다."""

from concurrent.futures import ThreadPoolExecutor


def send(address):
    if "@" not in address:
        raise ValueError(f"주소가 이상하다: {address}")
    return f"{address}에 보냈다"


with ThreadPoolExecutor() as post_office:
    good = post_office.submit(send, "지우@집")
    bad = post_office.submit(send, "민서")

print("good.result():", good.result())
print("good.exception():", good.exception())
print("bad.exception():", repr(bad.exception()))
try:
    bad.result()
except ValueError as error:
    print("bad.result()가 낸 것:", error)
    print("같은 예외인가:", error is bad.exception())

# 출력:
#   good.result(): 지우@집에 보냈다
#   good.exception(): None
#   bad.exception(): ValueError('주소가 이상하다: 민서')
#   bad.result()가 낸 것: 주소가 이상하다: 민서
#   같은 예외인가: True
