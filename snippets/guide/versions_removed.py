"""isAlive()는 3.9에서 사라졌다: 3.8의 코드는 여기서 멈춘다."""

from threading import Thread

worker = Thread(target=print, args=("일한다",))
worker.start()
worker.join()
try:
    worker.isAlive()
except AttributeError as error:
    print("AttributeError:", error)
print("is_alive():", worker.is_alive())

# 출력:
#   일한다
#   AttributeError: 'Thread' object has no attribute 'isAlive'
#   is_alive(): False
