# /// script
# requires-python = ">=3.14"
# ///
"""바로 건네는 것, 못 건네는 것, 함께 보는 것 (3.14)."""

from concurrent import interpreters
from concurrent.interpreters import NotShareableError, is_shareable

for value in (3, "김밥", b"kim", (1, 2), ["김밥"], {"김밥": 1}, print):
    print(f"{value!r}: 바로 건넬 수 있나", is_shareable(value))

kitchen = interpreters.create()
try:
    kitchen.prepare_main(menu=["김밥"])
except NotShareableError as error:
    print("prepare_main():", type(error).__name__)

board = bytearray(b"empty")
kitchen.prepare_main(board=memoryview(board))  # 같은 메모리를 함께 본다
kitchen.exec("board[:] = b'ready'")
print("저쪽이 쓴 것이 이쪽에:", board.decode())
kitchen.close()

# 출력:
#   3: 바로 건넬 수 있나 True
#   '김밥': 바로 건넬 수 있나 True
#   b'kim': 바로 건넬 수 있나 True
#   (1, 2): 바로 건넬 수 있나 True
#   ['김밥']: 바로 건넬 수 있나 False
#   {'김밥': 1}: 바로 건넬 수 있나 False
#   <built-in function print>: 바로 건넬 수 있나 False
#   prepare_main(): NotShareableError
#   저쪽이 쓴 것이 이쪽에: ready
