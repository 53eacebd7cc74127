"""Listener와 Client: 주소로 만나고 열쇠로 확인한다."""

from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import Client, Listener


def customer(address, authkey):
    try:
        with Client(address, authkey=authkey) as conn:
            conn.send("비빔밥 하나요")
            print("손님:", conn.recv())
    except AuthenticationError:
        print("손님: 쫓겨났습니다")


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"secret") as listener:
        address = listener.address
        for key in (b"secret", b"wrong"):
            child = Process(target=customer, args=(address, key))
            child.start()
            try:
                with listener.accept() as conn:
                    print("가게:", conn.recv())
                    conn.send("네, 나갑니다")
            except AuthenticationError as e:
                child.join()
                print("가게:", type(e).__name__)
            child.join()
        who = listener.last_accepted
    print("마지막 손님의 주소:", who[0])

# 출력:
#   가게: 비빔밥 하나요
#   손님: 네, 나갑니다
#   손님: 쫓겨났습니다
#   가게: AuthenticationError
#   마지막 손님의 주소: 127.0.0.1
