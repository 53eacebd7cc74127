"""이름과 번호: 이름은 사람이, 번호는 파이썬과 운영체제가 붙인다."""

from threading import Thread, current_thread, get_native_id


def cook():
    me = current_thread()
    print(f"[{me.name}] ident가 있다:", me.ident is not None)
    print(f"[{me.name}] native_id가 맞다:", me.native_id == get_native_id())


nameless = Thread(target=cook)
named = Thread(target=cook, name="파스타 담당")
print("시작 전:", nameless.name, nameless.ident, nameless.native_id)
print("target이 없으면:", Thread().name)

for chef in (nameless, named):
    chef.start()
    chef.join()

named.name = "퇴근한 담당"  # 이름표일 뿐이라 바꿔도 된다
print("끝난 뒤:", named.name)

# 출력:
#   시작 전: Thread-1 (cook) None None
#   target이 없으면: Thread-2
#   [Thread-1 (cook)] ident가 있다: True
#   [Thread-1 (cook)] native_id가 맞다: True
#   [파스타 담당] ident가 있다: True
#   [파스타 담당] native_id가 맞다: True
#   끝난 뒤: 퇴근한 담당
