"""join(): 멈추는 것은 join()을 부른 스레드 하나다."""

from threading import Event, Thread

waiting = Event()
delivered = Event()


def cook():
    delivered.wait()  # 재료가 와야 요리를 끝낼 수 있다
    print("요리사: 요리 끝")


def deliver():
    waiting.wait()
    for box in (1, 2, 3):
        print(f"배달원: 재료 상자 {box} 도착")
    delivered.set()


chef = Thread(target=cook)
driver = Thread(target=deliver)
chef.start()
driver.start()

print("메인: 요리사를 기다린다")
waiting.set()
chef.join()  # 메인만 멈춘다. 배달원까지 멈추면 요리는 영영 끝나지 않는다
print("메인: 음식을 낸다")
driver.join()

# 출력:
#   메인: 요리사를 기다린다
#   배달원: 재료 상자 1 도착
#   배달원: 재료 상자 2 도착
#   배달원: 재료 상자 3 도착
#   요리사: 요리 끝
#   메인: 음식을 낸다
