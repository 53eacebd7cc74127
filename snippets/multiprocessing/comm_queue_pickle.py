"""피클링할 수 없는 값: put()은 조용하고 값은 오지 않는다."""

from multiprocessing import Queue
from queue import Empty

orders = Queue()
print("put():", orders.put(lambda: 0))
try:
    orders.get(timeout=0.2)
except Empty:
    print("get(): Empty")
orders.close()
orders.join_thread()

# 출력:
#   put(): None
#   get(): Empty
# 오류 출력:
#   ...
#   [..]PicklingError: Can't pickle [..]
#   ...
