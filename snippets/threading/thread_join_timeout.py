"""join(timeout): 기다리기를 그만둘 뿐, 스레드는 계속 돈다."""
from threading import Event, Thread

closing = Event()


def cook():
    while not closing.wait(0.01):  # 0.01초마다 문 닫을 때인지 본다
        pass
    print("요리사: 불을 끄고 퇴근")


chef = Thread(target=cook)
chef.start()

print("join(0.05)의 결과:", chef.join(0.05))  # 끝났든 아니든 None이다
print("아직 도는가:", chef.is_alive())        # 그래서 이렇게 묻는다

closing.set()  # 멈춰 달라고 부탁한다
chef.join()
print("아직 도는가:", chef.is_alive())

# 출력:
#   join(0.05)의 결과: None
#   아직 도는가: True
#   요리사: 불을 끄고 퇴근
#   아직 도는가: False
