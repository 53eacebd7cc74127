"""Listener.close(): 문을 닫으면 새 손님은 들어오지 못한다."""

import threading
from multiprocessing.connection import Client, Listener


def serve(listener):
    with listener.accept() as conn:
        conn.send(conn.recv() + " 나갑니다")


listener = Listener(("localhost", 0))
clerk = threading.Thread(target=serve, args=(listener,))
clerk.start()
with Client(listener.address) as conn:
    conn.send("김밥")
    print("손님:", conn.recv())
clerk.join()
address = listener.address
listener.close()
try:
    Client(address)
except ConnectionRefusedError as error:
    print("닫은 뒤:", type(error).__name__)

# 출력:
#   손님: 김밥 나갑니다
#   닫은 뒤: ConnectionRefusedError
