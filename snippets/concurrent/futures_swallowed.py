"""아무도 읽지 않는 퓨처: 예외가 조용히 사라진다."""

from concurrent.futures import ThreadPoolExecutor


def send(address):
    if "@" not in address:
        raise ValueError(f"주소가 이상하다: {address}")


with ThreadPoolExecutor() as post_office:
    for address in ("지우@집", "민서", "하준@회사"):
        post_office.submit(send, address)

print("모두 보냈습니다")

# 출력:
#   모두 보냈습니다
