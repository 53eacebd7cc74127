# /// script
# [tool.snippet]
# exclusive = true
# ///
"""프로세스 하나를 시작하고 끝내는 시간: 세 방법 비교."""

import multiprocessing as mp
import time


def nothing():
    pass


def cost(method, runs=5):
    context = mp.get_context(method)
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        child = context.Process(target=nothing)
        child.start()
        child.join()
        times.append(time.perf_counter() - begin)
    return min(times)  # 첫 번째에는 서버를 켜는 시간도 든다


if __name__ == "__main__":
    costs = {m: cost(m) for m in ("fork", "forkserver", "spawn")}
    for method, seconds in costs.items():
        ratio = seconds / costs["fork"]
        print(f"{method:<10} fork의 {ratio:.1f}배")
    print("fork보다 spawn이 비싼가?", costs["spawn"] > costs["fork"])

# 출력:
#   fork       fork의 1.0배
#   forkserver fork의 [..]배
#   spawn      fork의 [..]배
#   fork보다 spawn이 비싼가? True
