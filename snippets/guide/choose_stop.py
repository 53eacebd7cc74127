"""남의 코드가 끝나지 않을 때: 프로세스는 밖에서 멈출 수 있다."""

from multiprocessing import Event, Process
from threading import Thread


def stranger(started):
    started.set()
    while True:  # 끝나지 않는 남의 코드
        started.wait()


if __name__ == "__main__":
    print("Thread에 terminate()가 있나:", hasattr(Thread, "terminate"))
    print("Process에 terminate()가 있나:", hasattr(Process, "terminate"))

    started = Event()
    child = Process(target=stranger, args=(started,))
    child.start()
    started.wait()
    child.terminate()
    child.join()
    print("멈췄나:", not child.is_alive(), "종료 코드:", child.exitcode)
    print("부모는 계속한다")

# 출력:
#   Thread에 terminate()가 있나: False
#   Process에 terminate()가 있나: True
#   멈췄나: True 종료 코드: -15
#   부모는 계속한다
