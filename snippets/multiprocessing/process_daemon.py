"""데몬 프로세스는 부모가 끝날 때 함께 끝난다."""

import time
from multiprocessing import Event, Process


def clerk(ready, seconds):
    ready.set()
    time.sleep(seconds)
    print("  점원: 청소까지 마쳤습니다")


def shop(daemon, seconds):
    ready = Event()
    worker = Process(target=clerk, args=(ready, seconds), daemon=daemon)
    worker.start()
    ready.wait()
    print("  가게: 문을 닫습니다")


if __name__ == "__main__":
    for daemon, seconds in ((False, 0.05), (True, 60)):
        print(f"daemon={daemon}")
        owner = Process(target=shop, args=(daemon, seconds))
        owner.start()
        owner.join()

# 출력:
#   daemon=False
#     가게: 문을 닫습니다
#     점원: 청소까지 마쳤습니다
#   daemon=True
#     가게: 문을 닫습니다
