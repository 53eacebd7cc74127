"""록을 쥐고 베낀 다음, 베낀 것을 돈다."""

from threading import Event, Lock, Thread

menu = {"김밥": 3000, "라면": 4000}
menu_lock = Lock()
reading = Event()
added = Event()


def add_dish():
    reading.wait()
    with menu_lock:
        menu["떡볶이"] = 5000
    added.set()


adder = Thread(target=add_dish)
adder.start()
with menu_lock:
    snapshot = list(menu)  # 록은 베끼는 동안만 쥔다
for dish in snapshot:
    print("읽음:", dish)
    reading.set()
    added.wait()
adder.join()
print("지금 메뉴:", list(menu))

# 출력:
#   읽음: 김밥
#   읽음: 라면
#   지금 메뉴: ['김밥', '라면', '떡볶이']
