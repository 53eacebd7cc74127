# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15", "3.14t"]
# ///
"""공식 표 따라 하기 3: 정렬하는 동안 리스트를 보면."""

from threading import Event, Thread

prices = [5000, 3500, 8000]
sorting, looked = Event(), Event()


def look():
    sorting.wait()
    print("정렬하는 동안 손님이 본 길이:", len(prices))
    looked.set()


def by_price(price):
    sorting.set()
    looked.wait()  # 손님이 볼 때까지 정렬을 끝내지 않는다
    return price


guest = Thread(target=look)
guest.start()
prices.sort(key=by_price)
guest.join()
print("정렬한 뒤:", prices)

# 출력:
#   정렬하는 동안 손님이 본 길이: 0
#   정렬한 뒤: [3500, 5000, 8000]
