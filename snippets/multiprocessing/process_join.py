"""join(timeout)은 프로세스를 멈추지 않는다."""

from multiprocessing import Event, Process


def cook(stove_off):
    stove_off.wait()


if __name__ == "__main__":
    stove_off = Event()
    child = Process(target=cook, args=(stove_off,))
    child.start()
    print("join(0.05)의 값:", child.join(0.05))
    print("아직 살아 있나?", child.is_alive())
    print("종료 코드:", child.exitcode)
    stove_off.set()
    child.join()
    print("join() 뒤 살아 있나?", child.is_alive())
    print("종료 코드:", child.exitcode)

# 출력:
#   join(0.05)의 값: None
#   아직 살아 있나? True
#   종료 코드: None
#   join() 뒤 살아 있나? False
#   종료 코드: 0
