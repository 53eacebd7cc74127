"""퓨처: 맡기면 교환권을 받고, 교환권으로 결과를 받는다."""

from concurrent.futures import ThreadPoolExecutor


def bill(menu, price):
    if price < 0:
        raise ValueError(f"{menu}의 값이 이상하다")
    return price * 2


with ThreadPoolExecutor(max_workers=2) as executor:
    rice = executor.submit(bill, "비빔밥", 9000)
    noodles = executor.submit(bill, "냉면", -1)

print("비빔밥:", rice.result())
try:
    print("냉면:", noodles.result())
except ValueError as error:
    print("냉면:", error)

# 출력:
#   비빔밥: 18000
#   냉면: 냉면의 값이 이상하다
