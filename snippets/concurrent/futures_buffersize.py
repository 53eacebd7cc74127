# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""map()이 미리 읽은 주문의 수: buffersize가 있고 없고."""

from concurrent.futures import ThreadPoolExecutor

orders_read = 0


def orders(count):
    global orders_read
    for number in range(count):
        orders_read += 1
        yield number


with ThreadPoolExecutor(2) as kitchen:
    dishes = kitchen.map(abs, orders(1000))
    print(f"그냥 map(): {orders_read}개")

    orders_read = 0
    try:
        dishes = kitchen.map(abs, orders(1000), buffersize=4)
    except TypeError:
        print("buffersize=4: 없다")
    else:
        print(f"buffersize=4: {orders_read}개")
        next(dishes)
        print(f"하나 꺼내면: {orders_read}개")

# 가능한 결과:
#   그냥 map(): 1000개 ⏎ buffersize=4: 없다  정상:
#     3.13까지는 이 인자를 모른다. 늘 모두 읽어서 맡긴다.
#   그냥 map(): 1000개 ⏎ buffersize=4: 4개 ⏎ 하나 꺼내면: 5개  정상:
#     3.14부터는 그만큼만 미리 읽고, 하나 꺼낼 때마다 하나 더 읽는다.
