"""첫 스레드: 일을 맡기고, 내 일을 하고, 기다린다."""

from threading import Thread


def cook():
    print("주방: 파스타를 만든다")


chef = Thread(target=cook)  # 무엇을 할지만 정한다
print("홀: 주문을 받는다")
chef.start()  # 이제 새 스레드가 cook()을 부른다
chef.join()  # 끝날 때까지 기다린다
print("홀: 파스타를 낸다")

# 출력:
#   홀: 주문을 받는다
#   주방: 파스타를 만든다
#   홀: 파스타를 낸다
