"""RLock.acquire(): 몇 번째든 True다."""

from threading import RLock, Thread

key = RLock()

print("첫 번째:", key.acquire())
print("두 번째:", key.acquire())
print("세 번째, 기다리지 않고:", key.acquire(blocking=False))


def other():
    print("다른 스레드, 기다리지 않고:", key.acquire(blocking=False))
    print("다른 스레드, 0.05초까지:", key.acquire(timeout=0.05))


guest = Thread(target=other)
guest.start()
guest.join()

# 출력:
#   첫 번째: True
#   두 번째: True
#   세 번째, 기다리지 않고: True
#   다른 스레드, 기다리지 않고: False
#   다른 스레드, 0.05초까지: False
