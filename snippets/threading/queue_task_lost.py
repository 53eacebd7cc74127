# /// script
# [tool.snippet]
# timeout = 2
# ///
"""빠뜨린 task_done(): 예외가 나면 join()이 끝나지 않는다."""

from queue import Queue
from threading import Thread

line = Queue()


def cook():
    while True:
        dish = line.get()
        try:
            if dish == "탄 빵":
                raise ValueError(dish)
            print("마침:", dish)
            line.task_done()  # 예외가 나면 건너뛴다
        except ValueError as error:
            print("실패:", error)


Thread(target=cook, daemon=True).start()
for dish in ("비빔밥", "탄 빵", "만두"):
    line.put(dish)
line.join()
print("모두 끝났다")

# 멈춤:
#   마침: 비빔밥
#   실패: 탄 빵
#   마침: 만두
