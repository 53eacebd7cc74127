"""제너레이터 하나를 두 스레드가: 실행 중에는 부를 수 없다."""

from threading import Event, Thread

inside, go = Event(), Event()


def tickets():
    for number in range(1, 4):
        inside.set()
        go.wait()  # 번호표를 찍는 동안 다른 스레드가 온다
        yield number


machine = tickets()
guest = Thread(target=lambda: print("손님이 받은 번호:", next(machine)))
guest.start()
inside.wait()  # 손님이 제너레이터 안에 있다
try:
    next(machine)
except ValueError as error:
    print("ValueError:", error)
go.set()
guest.join()

# 출력:
#   ValueError: generator already executing
#   손님이 받은 번호: 1
