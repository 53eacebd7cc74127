"""RLock 속을 들여다본다: 주인(owner)과 횟수(count)."""

from threading import RLock, get_ident

key = RLock()
print(key)
with key:
    with key:
        print(key)
    print(key)
    print("주인은 나인가:", f"owner={get_ident()} " in repr(key))

# 출력:
#   <unlocked [..]RLock object owner=0 count=0 at [..]>
#   <locked [..]RLock object owner=[..] count=2 at [..]>
#   <locked [..]RLock object owner=[..] count=1 at [..]>
#   주인은 나인가: True
