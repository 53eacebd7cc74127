"""생산자와 소비자: 줄을 넣고, 낱말을 센다."""

from collections import Counter
from queue import Queue
from threading import Thread

POEM = """산에는 꽃 피네 꽃이 피네
갈 봄 여름 없이 꽃이 피네
산에 산에 피는 꽃은
저만치 혼자서 피어 있네""".splitlines()
END = object()  # 더 없다는 표시
CONSUMERS = 2

lines, counts = Queue(maxsize=2), Queue()


def produce():
    for line in POEM:
        lines.put(line)  # 가득 차면 소비자를 기다린다
    for _ in range(CONSUMERS):
        lines.put(END)  # 소비자마다 하나씩


def consume():
    mine = Counter()
    while (line := lines.get()) is not END:
        mine.update(line.split())
    counts.put(mine)


workers = [Thread(target=produce, name="생산자")]
workers += [
    Thread(target=consume, name=f"소비자 {i}") for i in range(CONSUMERS)
]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()

total = sum((counts.get() for _ in range(CONSUMERS)), Counter())
print("꽃이:", total["꽃이"], "피네:", total["피네"])
print("혼자 센 것과 같나:", total == Counter(" ".join(POEM).split()))

# 출력:
#   꽃이: 2 피네: 3
#   혼자 센 것과 같나: True
