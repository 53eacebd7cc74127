"""딕셔너리를 도는 동안 다른 스레드가 항목을 넣는다."""

from threading import Event, Thread

menu = {"김밥": 3000, "라면": 4000}
reading = Event()
added = Event()


def add_dish():
    reading.wait()
    menu["떡볶이"] = 5000
    added.set()


adder = Thread(target=add_dish)
adder.start()
try:
    for dish in menu:
        print("읽음:", dish)
        reading.set()  # 첫 항목을 읽은 순간
        added.wait()  # 다른 스레드가 새 항목을 넣는다
except RuntimeError as error:
    print("RuntimeError:", error)
adder.join()

# 출력:
#   읽음: 김밥
#   RuntimeError: dictionary changed size during iteration
