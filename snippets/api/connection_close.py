"""Listener.close(): 새 손님은 막고, 안의 손님은 그대로 둔다."""

import threading
from multiprocessing.connection import Client, Listener


def serve(listener):
    with listener.accept() as conn:
        conn.send("어서 오세요")
        conn.send(conn.recv() + " 나갑니다")


listener = Listener(("localhost", 0))
address = listener.address  # 닫은 뒤에는 읽을 수 없다
clerk = threading.Thread(target=serve, args=(listener,), name="점원")
clerk.start()
with Client(address) as inside:
    print("안의 손님:", inside.recv())
    listener.close()
    try:
        Client(address)
    except ConnectionRefusedError as error:
        print("밖의 손님:", type(error).__name__)
    inside.send("김밥")
    print("안의 손님:", inside.recv())
clerk.join()

# 출력:
#   안의 손님: 어서 오세요
#   밖의 손님: ConnectionRefusedError
#   안의 손님: 김밥 나갑니다
