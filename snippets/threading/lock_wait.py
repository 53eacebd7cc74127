"""열쇠는 하나: 쥔 스레드가 내려놓을 때까지 다음 스레드가 기다린다."""

from threading import Event, Lock, Thread

key = Lock()
inside = Event()
asked = Event()


def first():
    key.acquire()
    print("지우: 들어갔다")
    inside.set()
    asked.wait()  # 민서가 열쇠를 달라고 할 때까지 안에 있는다
    print("지우: 나간다")
    key.release()


def second():
    inside.wait()
    print("민서: 열쇠를 기다린다")
    asked.set()
    key.acquire()  # 지우가 release()할 때까지 여기서 멈춘다
    print("민서: 들어갔다")
    key.release()


people = [
    Thread(target=first, name="지우"),
    Thread(target=second, name="민서"),
]
for person in people:
    person.start()
for person in people:
    person.join()

# 출력:
#   지우: 들어갔다
#   민서: 열쇠를 기다린다
#   지우: 나간다
#   민서: 들어갔다
