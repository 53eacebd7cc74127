"""JoinableQueue에서도 Queue의 방법은 모두 쓸 수 있다."""

from multiprocessing import JoinableQueue
from queue import Empty, Full

orders = JoinableQueue(maxsize=1)
orders.put_nowait("김밥")
print("가득 찼나?", orders.full())
try:
    orders.put_nowait("만두")
except Full:
    print("자리가 없습니다: Full")
print("꺼낸 것:", orders.get())
orders.task_done()
try:
    orders.get_nowait()
except Empty:
    print("비었습니다: Empty", orders.empty())
orders.join()
orders.close()
orders.join_thread()
print("모두 처리하고 닫았습니다")

# 출력:
#   가득 찼나? True
#   자리가 없습니다: Full
#   꺼낸 것: 김밥
#   비었습니다: Empty True
#   모두 처리하고 닫았습니다
