"""close(): 끝난 프로세스의 자원을 돌려준다."""

from multiprocessing import Event, Process


def cook(stove_off):
    stove_off.wait()


if __name__ == "__main__":
    stove_off = Event()
    child = Process(target=cook, args=(stove_off,))
    child.start()
    try:
        child.close()
    except ValueError as e:
        print("일하는 중 close():", str(e).split(".")[0])
    stove_off.set()
    child.join()
    child.close()
    try:
        child.is_alive()
    except ValueError as e:
        print("close() 뒤 is_alive():", e)

# 출력:
#   일하는 중 close(): Cannot close a process while it is still running
#   close() 뒤 is_alive(): process object is closed
