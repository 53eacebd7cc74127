"""start()와 run(): 어느 스레드에서 도나?"""

from threading import Thread, current_thread


def cook():
    print("  cook()이 도는 곳:", current_thread().name)


print("run()을 직접 부르면")
Thread(target=cook, name="요리사").run()

print("start()를 부르면")
chef = Thread(target=cook, name="요리사")
chef.start()
chef.join()

print("start()를 한 번 더 부르면")
try:
    chef.start()
except RuntimeError as error:
    print("  RuntimeError:", error)

# 출력:
#   run()을 직접 부르면
#     cook()이 도는 곳: MainThread
#   start()를 부르면
#     cook()이 도는 곳: 요리사
#   start()를 한 번 더 부르면
#     RuntimeError: threads can only be started once
