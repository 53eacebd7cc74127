"""번호: 파이썬의 get_ident()와 운영체제의 get_native_id()."""

from threading import Thread, get_ident, get_native_id

idents = set()


def punch_in():
    idents.add(get_ident())
    print("ident가 같다:", get_ident() == guest.ident)
    print("native_id가 같다:", get_native_id() == guest.native_id)


for _ in range(3):
    guest = Thread(target=punch_in)
    guest.start()
    guest.join()
print(f"스레드 3개, 서로 다른 ident {len(idents)}개")

# 출력:
#   ident가 같다: True
#   native_id가 같다: True
#   ident가 같다: True
#   native_id가 같다: True
#   ident가 같다: True
#   native_id가 같다: True
#   스레드 3개, 서로 다른 ident [..]개
