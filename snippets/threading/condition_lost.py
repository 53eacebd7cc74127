"""먼저 보낸 알림은 사라진다: notify()는 쌓이지 않는다."""

from threading import Condition

bell = Condition()

with bell:
    bell.notify()  # 아직 기다리는 스레드가 없다
print("빵이 나왔다고 알렸다")

with bell:
    print("그 뒤에 기다린 손님이 들었나:", bell.wait(timeout=0.05))

# 출력:
#   빵이 나왔다고 알렸다
#   그 뒤에 기다린 손님이 들었나: False
