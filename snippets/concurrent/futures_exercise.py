"""풀이: 끝나는 대로 받고, 실패도 이름과 함께 남긴다."""

from concurrent.futures import ThreadPoolExecutor, as_completed

stock = {"강남": 3, "부산": 0, "제주": 5}


def ask(shop):
    return stock[shop]


shops = ["강남", "부산", "대전", "제주"]
found, failed = {}, {}
with ThreadPoolExecutor() as pool:
    asked = {pool.submit(ask, shop): shop for shop in shops}
    for answer in as_completed(asked):
        shop = asked[answer]
        error = answer.exception()
        if error is None:
            found[shop] = answer.result()
        else:
            failed[shop] = type(error).__name__

print("재고:", dict(sorted(found.items())))
print("실패:", failed)

# 출력:
#   재고: {'강남': 3, '부산': 0, '제주': 5}
#   실패: {'대전': 'KeyError'}
