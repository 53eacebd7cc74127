# /// script
# [tool.snippet]
# timeout = 1
# ///
"""멈춤: 오지 않을 손님을 기다린다."""

from threading import Event, Thread

guest = Event()


def waiter():
    print("종업원: 손님을 기다린다")
    guest.wait()  # 아무도 guest.set()을 부르지 않는다
    print("종업원: 손님이 왔다")


worker = Thread(target=waiter, name="종업원")
worker.start()
worker.join()
print("문을 닫는다")

# 멈춤:
#   종업원: 손님을 기다린다
