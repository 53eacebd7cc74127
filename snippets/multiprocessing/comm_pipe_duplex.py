"""Pipe()의 duplex 기본값은 True다."""
import inspect
from multiprocessing import Pipe

print("Pipe" + str(inspect.signature(Pipe)))

left, right = Pipe()
left.send("왼쪽에서")
right.send("오른쪽에서")
print("양방향:", right.recv(), "/", left.recv())

receiver, sender = Pipe(duplex=False)
print("conn1 읽기/쓰기:", receiver.readable, receiver.writable)
print("conn2 읽기/쓰기:", sender.readable, sender.writable)
sender.send("한 방향")
print("단방향:", receiver.recv())
for wrong in (lambda: receiver.send("?"), sender.recv):
    try:
        wrong()
    except OSError as e:
        print("거꾸로:", type(e).__name__ + ":", e)

# 출력:
#   Pipe(duplex=True)
#   양방향: 왼쪽에서 / 오른쪽에서
#   conn1 읽기/쓰기: True False
#   conn2 읽기/쓰기: False True
#   단방향: 한 방향
#   거꾸로: OSError: connection is read-only
#   거꾸로: OSError: connection is write-only
