"""daemon은 물려받고, 시작한 뒤에는 바꿀 수 없다."""

from threading import Event, Thread, main_thread

closing = Event()


def parent():
    child = Thread(target=print, args=("데몬이 만든 스레드",))
    print("물려받은 값:", child.daemon)
    closing.wait()


print("메인 스레드:", main_thread().daemon)
print("메인이 만든 스레드:", Thread(target=print).daemon)

worker = Thread(target=parent)
worker.daemon = True  # 시작하기 전이면 바꿀 수 있다
worker.start()
try:
    worker.daemon = False
except RuntimeError as error:
    print("RuntimeError:", error)
closing.set()
worker.join()  # 데몬이라도 기다리면 잘리지 않는다

# 출력(순서 무관):
#   메인 스레드: False
#   메인이 만든 스레드: False
#   물려받은 값: True
#   RuntimeError: cannot set daemon status of active thread
