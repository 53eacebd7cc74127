"""바이트를 그대로: send_bytes, recv_bytes, recv_bytes_into."""

from multiprocessing import BufferTooShort, Pipe

left, right = Pipe()
print("파일 번호가 정수인가?", isinstance(left.fileno(), int))
left.send_bytes(b"kimchi stew")
print("전부:", right.recv_bytes())
left.send_bytes(b"kimchi stew", 0, 6)  # 0번째부터 6바이트
print("일부:", right.recv_bytes())

tray = bytearray(8)
left.send_bytes(b"rice")
print("받은 바이트 수:", right.recv_bytes_into(tray))
print("그릇:", bytes(tray))
left.send_bytes(b"kimchi stew")
try:
    right.recv_bytes_into(tray)
except BufferTooShort as e:
    print("그릇이 작다:", type(e).__name__, e.args[0])
left.close()
right.close()

# 출력:
#   파일 번호가 정수인가? True
#   전부: b'kimchi stew'
#   일부: b'kimchi'
#   받은 바이트 수: 4
#   그릇: b'rice\x00\x00\x00\x00'
#   그릇이 작다: BufferTooShort b'kimchi stew'
