"""두 요리사, 한 주방: 번갈아 나아가고 프로세스는 하나다."""

import os
from threading import Barrier, Thread, get_native_id

both_here = Barrier(2)  # 둘 다 와야 지나갈 수 있다
seen = []


def cook(dish):
    for step in ("재료 손질", "불 켜기", "담기"):
        both_here.wait()  # 하나가 다 끝내고 다른 하나가 시작하면 못 지난다
        print(f"{dish}: {step}")
    seen.append((os.getpid(), get_native_id()))


chefs = [Thread(target=cook, args=(dish,)) for dish in ("파스타", "샐러드")]
for chef in chefs:
    chef.start()
for chef in chefs:
    chef.join()

print("프로세스 수:", len({pid for pid, _ in seen}))
print("스레드 수:", len({thread for _, thread in seen}))

# 출력(순서 무관):
#   파스타: 재료 손질
#   샐러드: 재료 손질
#   파스타: 불 켜기
#   샐러드: 불 켜기
#   파스타: 담기
#   샐러드: 담기
#   프로세스 수: 1
#   스레드 수: 2
