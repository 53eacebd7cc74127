"""스레드에서 난 예외: join()하는 쪽에서 잡을 수 있을까?"""

from threading import Thread


def cook():
    raise ValueError("가스가 떨어졌다")


chef = Thread(target=cook, name="요리사")
try:
    chef.start()
    chef.join()
except ValueError:
    print("메인: 예외를 잡았다")
else:
    print("메인: 예외를 보지 못했다")
print("메인: 끝까지 왔다")

# 출력:
#   메인: 예외를 보지 못했다
#   메인: 끝까지 왔다
# 오류 출력:
#   Exception in thread 요리사:
#   ...
#   ValueError: 가스가 떨어졌다
