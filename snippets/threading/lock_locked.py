"""locked()는 록의 상태다: 누가 물어도 답이 같다."""

from threading import Event, Lock, Thread, current_thread

key = Lock()
asked = Event()


def ask():
    print(f"{current_thread().name}: {key.locked()}")


def ask_while_held():
    ask()
    asked.set()


ask()
with key:
    other = Thread(target=ask_while_held, name="쥐지 않은 스레드")
    other.start()
    asked.wait()
    ask()
other.join()
ask()

# 출력:
#   MainThread: False
#   쥐지 않은 스레드: True
#   MainThread: True
#   MainThread: False
