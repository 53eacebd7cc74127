"""괄호가 있고 없고: target에 무엇을 넘겼나?"""

from threading import Thread, current_thread


def cook():
    print("cook()을 부른 스레드:", current_thread().name)


with_parens = Thread(target=cook(), name="요리사")
print("괄호가 있는 쪽 시작")
with_parens.start()
with_parens.join()

without_parens = Thread(target=cook, name="요리사")
print("괄호가 없는 쪽 시작")
without_parens.start()
without_parens.join()

# 출력:
#   cook()을 부른 스레드: MainThread
#   괄호가 있는 쪽 시작
#   괄호가 없는 쪽 시작
#   cook()을 부른 스레드: 요리사
