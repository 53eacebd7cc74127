# /// script
# [tool.snippet]
# repeat = 50
# ///
"""put() 바로 뒤에 물으면: 큐는 비었나?"""

from multiprocessing import Queue

orders = Queue()
orders.put("비빔밥")
print("비었나?", orders.empty())
print("꺼낸 것:", orders.get())

# 가능한 결과:
#   비었나? True ⏎ 꺼낸 것: 비빔밥   주목:
#     넣은 값이 아직 파이프에 닿지 않았다.
#   비었나? False ⏎ 꺼낸 것: 비빔밥  정상:
#     묻기 전에 넣은 값이 파이프에 닿았다.
