"""Thread(cook): 첫 자리는 target이 아니라 group이다."""

from threading import Thread


def cook():
    print("요리한다")


try:
    Thread(cook)  # cook이 group에 들어간다
except AssertionError as error:
    print("AssertionError:", error)

chef = Thread(target=cook)  # 이름을 붙여 넘긴다
chef.start()
chef.join()

# 출력:
#   AssertionError: group argument must be None for now
#   요리한다
