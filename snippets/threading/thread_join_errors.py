"""join()할 수 없는 때: 시작 전의 스레드와 자기 자신."""

from threading import Thread, current_thread


def try_join(thread):
    try:
        thread.join()
        print("괜찮다")
    except RuntimeError as error:
        print("RuntimeError:", error)


chef = Thread(target=lambda: try_join(current_thread()))

try_join(chef)  # 아직 시작하지 않았다
chef.start()  # 요리사가 자기 자신을 기다린다
chef.join()
try_join(chef)  # 이미 끝난 스레드는 몇 번이고 기다려도 된다

# 출력:
#   RuntimeError: cannot join thread before it is started
#   RuntimeError: cannot join current thread
#   괜찮다
