"""join(0.05): 시간이 지나면 어떻게 되나?"""

from threading import Event, Thread

closing = Event()


def cook():
    while not closing.wait(0.01):  # 0.01초마다 문 닫을 때인지 본다
        pass
    print("요리사: 불을 끄고 퇴근")


chef = Thread(target=cook)
chef.start()

print("join(0.05)의 결과:", chef.join(0.05))
print("아직 도는가:", chef.is_alive())

closing.set()  # 멈춰 달라고 부탁한다
chef.join()
print("아직 도는가:", chef.is_alive())

# 출력:
#   join(0.05)의 결과: None
#   아직 도는가: True
#   요리사: 불을 끄고 퇴근
#   아직 도는가: False
