"""SimpleQueue: 뒤에서 일하는 스레드가 없다."""

import threading
from multiprocessing import Queue, SimpleQueue

for make in (SimpleQueue, Queue):
    orders = make()
    orders.put("비빔밥")
    print(make.__name__ + "에 넣은 뒤의 스레드")
    print("  ", [thread.name for thread in threading.enumerate()])
    print("  꺼낸 것:", orders.get())

simple = SimpleQueue()
print("SimpleQueue의 메서드:", *[n for n in dir(simple) if n[0] != "_"])

# 출력:
#   SimpleQueue에 넣은 뒤의 스레드
#      ['MainThread']
#     꺼낸 것: 비빔밥
#   Queue에 넣은 뒤의 스레드
#      ['MainThread', 'QueueFeederThread']
#     꺼낸 것: 비빔밥
#   SimpleQueue의 메서드: close empty get put
