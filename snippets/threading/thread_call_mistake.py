"""흔한 실수: target에 함수 대신 함수를 부른 결과를 넘긴다."""
from threading import Thread, current_thread


def cook():
    print("cook()을 부른 스레드:", current_thread().name)


wrong = Thread(target=cook(), name="요리사")  # 괄호가 있다: 여기서 바로 불린다
print("wrong.start() 부름")
wrong.start()  # target이 None이라 할 일이 없다
wrong.join()

right = Thread(target=cook, name="요리사")  # 괄호가 없다: 함수를 넘긴다
print("right.start() 부름")
right.start()
right.join()

# 출력:
#   cook()을 부른 스레드: MainThread
#   wrong.start() 부름
#   right.start() 부름
#   cook()을 부른 스레드: 요리사
