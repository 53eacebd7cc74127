"""join(): 넣은 일을 모두 마칠 때까지 기다린다."""

from queue import Queue
from threading import Event, Thread

line = Queue()
taken, may_finish = Event(), Event()
cooked = []


def cook():
    while True:
        dish = line.get()  # 꺼냈지만 아직 마친 것은 아니다
        taken.set()
        may_finish.wait()
        cooked.append(dish)
        line.task_done()  # 이제 마쳤다


Thread(target=cook, daemon=True).start()
line.put("비빔밥")
taken.wait()
print(f"큐가 비었나: {line.empty()}, 마친 요리: {cooked}")

line.put("잡채")
line.put("만두")
may_finish.set()
line.join()
print("join() 뒤:", cooked)

try:
    line.task_done()
except ValueError as error:
    print("ValueError:", error)

# 출력:
#   큐가 비었나: True, 마친 요리: []
#   join() 뒤: ['비빔밥', '잡채', '만두']
#   ValueError: task_done() called too many times
