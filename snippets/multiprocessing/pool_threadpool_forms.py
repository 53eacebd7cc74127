"""ThreadPool도 Pool과 같은 방법으로 부른다."""

from multiprocessing.pool import ThreadPool


def price(menu, count=1):
    return f"{menu} {count}개"


pool = ThreadPool(2)
print("apply:", pool.apply(price, ("김밥", 2)))
print("apply_async:", pool.apply_async(price, ("만두",)).get())
print("map_async:", pool.map_async(price, ["김밥", "만두"]).get())
print("starmap:", pool.starmap(price, [("김밥", 3)]))
print("starmap_async:", pool.starmap_async(price, [("만두", 4)]).get())
print("imap:", list(pool.imap(price, ["김밥", "만두"])))
print("imap_unordered:", sorted(pool.imap_unordered(price, ["국수"])))
pool.close()
pool.join()
ThreadPool(1).terminate()

# 출력:
#   apply: 김밥 2개
#   apply_async: 만두 1개
#   map_async: ['김밥 1개', '만두 1개']
#   starmap: ['김밥 3개']
#   starmap_async: ['만두 4개']
#   imap: ['김밥 1개', '만두 1개']
#   imap_unordered: ['국수 1개']
