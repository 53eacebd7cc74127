"""is_alive(): 스레드의 일생을 세 번 들여다본다."""

from threading import Event, Thread

cooking = Event()
served = Event()


def cook():
    cooking.set()
    served.wait()  # 손님이 받을 때까지 자리를 지킨다


chef = Thread(target=cook)
print("만든 뒤:", chef.is_alive())

chef.start()
cooking.wait()
print("도는 동안:", chef.is_alive())

served.set()
chef.join()
print("끝난 뒤:", chef.is_alive())

# 출력:
#   만든 뒤: False
#   도는 동안: True
#   끝난 뒤: False
