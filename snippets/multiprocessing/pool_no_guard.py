"""보호가 없는 Pool: 작업자가 죽고 새로 생기기를 되풀이한다."""

import subprocess
import sys

PROGRAM = """
import multiprocessing as mp
import time

def square(n):
    return n * n

pool = mp.get_context("spawn").Pool(1)
result = pool.map_async(square, [1, 2, 3])
seen = set()
while len(seen) < 3:
    seen |= {worker.pid for worker in mp.active_children()}
    time.sleep(0.01)
print("작업자 한 자리에 태어난 프로세스:", len(seen))
print("결과가 왔나?", result.ready())
pool.terminate()
pool.join()
"""

with open("no_guard.py", "w", encoding="utf-8") as f:
    f.write(PROGRAM)
done = subprocess.run(
    [sys.executable, "no_guard.py"], capture_output=True, text=True
)
print(done.stdout, end="")
errors = [
    line
    for line in done.stderr.splitlines()
    if line.startswith("RuntimeError")
]
print("같은 오류가 두 번 이상 났나?", len(errors) >= 2)

# 출력:
#   작업자 한 자리에 태어난 프로세스: 3
#   결과가 왔나? False
#   같은 오류가 두 번 이상 났나? True
# 자식 종료 코드: 1, ...
