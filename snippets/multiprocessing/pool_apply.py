"""apply와 starmap: 인자를 건네는 여러 방법."""

from multiprocessing import Pool


def price(menu, count=1):
    return f"{menu} {count}개"


if __name__ == "__main__":
    with Pool(2) as p:
        print("apply:", p.apply(price, ("김밥",), {"count": 2}))
        print("map:", p.map(price, ["김밥", "만두"]))
        print("starmap:", p.starmap(price, [("김밥", 3), ("만두", 4)]))
        one = p.apply_async(price, ("국수", 5))
        many = p.map_async(price, ["국수", "떡"])
        pairs = p.starmap_async(price, [("떡", 6)])
        print("apply_async:", one.get())
        print("map_async:", many.get())
        print("starmap_async:", pairs.get())

# 출력:
#   apply: 김밥 2개
#   map: ['김밥 1개', '만두 1개']
#   starmap: ['김밥 3개', '만두 4개']
#   apply_async: 국수 5개
#   map_async: ['국수 1개', '떡 1개']
#   starmap_async: ['떡 6개']
