"""인증: 키를 보내지 않고, 같은 키를 아는지 확인한다."""

import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import (
    Pipe,
    answer_challenge,
    deliver_challenge,
)

KEY = b"secret"


class Wire:
    """연결을 건너가는 메시지를 모두 적어 둔다."""

    def __init__(self, conn):
        self.conn = conn
        self.seen = []

    def send_bytes(self, message):
        self.seen.append(message)
        self.conn.send_bytes(message)

    def recv_bytes(self, maxlength):
        self.seen.append(self.conn.recv_bytes(maxlength))
        return self.seen[-1]


def guest(conn, key):
    try:
        answer_challenge(conn, key)  # 문제를 받아 키로 풀어 보낸다
        print("손님: 들어왔습니다")
    except AuthenticationError:
        print("손님: 쫓겨났습니다")


for key in (KEY, b"guess"):
    here, there = Pipe()
    visitor = threading.Thread(target=guest, args=(there, key), name="손님")
    visitor.start()
    wire = Wire(here)
    try:
        deliver_challenge(wire, KEY)  # 무작위 문제를 내고 답을 확인한다
        result = "통과"
    except AuthenticationError as error:
        result = error
    visitor.join()
    print("가게:", result)
    found = any(KEY in message for message in wire.seen)
    print("  오간 메시지:", len(wire.seen), "/ 키가 들어 있나?", found)

# 출력:
#   손님: 들어왔습니다
#   가게: 통과
#     오간 메시지: 3 / 키가 들어 있나? False
#   손님: 쫓겨났습니다
#   가게: digest received was wrong
#     오간 메시지: 3 / 키가 들어 있나? False
