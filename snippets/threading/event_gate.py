"""이벤트: 문이 열리면 기다리던 손님이 모두 들어간다."""

from threading import Event, Thread

door = Event()
entered = []


def guest(name):
    door.wait()  # 열릴 때까지 잠든다
    entered.append(name)


guests = [Thread(target=guest, args=(n,)) for n in ("지우", "민서", "하늘")]
for person in guests:
    person.start()
print(f"열렸나: {door.is_set()}, 들어간 손님: {len(entered)}명")

door.set()
for person in guests:
    person.join()
print(f"열렸나: {door.is_set()}, 들어간 손님: {len(entered)}명")

print("늦게 온 손님:", door.wait())  # 열려 있으니 바로 지난다
door.clear()
print("닫은 뒤 온 손님:", door.wait(0.05))  # 0.05초 기다리다 돌아선다

# 출력:
#   열렸나: False, 들어간 손님: 0명
#   열렸나: True, 들어간 손님: 3명
#   늦게 온 손님: True
#   닫은 뒤 온 손님: False
