"""풀이: 실패해도 task_done()은 꼭 부른다."""

from queue import Queue
from threading import Thread

COOKS = 2
line = Queue(maxsize=3)
done, failed = [], []


def cook():
    while True:
        dish = line.get()
        try:
            if dish is None:
                return
            if "탄" in dish:
                raise ValueError(dish)
            done.append(dish)
        except ValueError as error:
            failed.append(str(error))
        finally:
            line.task_done()  # 성공, 실패, 퇴근 모두 지난다


cooks = [Thread(target=cook) for _ in range(COOKS)]
for person in cooks:
    person.start()
for dish in ("비빔밥", "탄 빵", "만두", "탄 전", "잡채"):
    line.put(dish)
line.join()
print("마침:", sorted(done))
print("실패:", sorted(failed))

for _ in cooks:
    line.put(None)
for person in cooks:
    person.join()
print("남은 요리사:", sum(person.is_alive() for person in cooks))

# 출력:
#   마침: ['만두', '비빔밥', '잡채']
#   실패: ['탄 빵', '탄 전']
#   남은 요리사: 0
