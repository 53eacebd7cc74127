"""Pipe()의 duplex 기본값은 True다."""

import inspect
from multiprocessing import Pipe

print("Pipe" + str(inspect.signature(Pipe)))

left, right = Pipe()
for conn in (left, right):
    print("읽기:", conn.readable, "쓰기:", conn.writable)
left.send("왼쪽에서")
right.send("오른쪽에서")
print("오른쪽이 받은 것:", right.recv())
print("왼쪽이 받은 것:", left.recv())

# 출력:
#   Pipe(duplex=True)
#   읽기: True 쓰기: True
#   읽기: True 쓰기: True
#   오른쪽이 받은 것: 왼쪽에서
#   왼쪽이 받은 것: 오른쪽에서
