"""암호를 보내지 않고 서로 같은 암호를 아는지 확인한다."""

import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import (
    Connection,
    Pipe,
    answer_challenge,
    deliver_challenge,
)


def guest(conn, key):
    try:
        answer_challenge(conn, key)  # 문제를 받아 열쇠로 풀어 보낸다
        print("손님: 들어왔습니다")
    except AuthenticationError:
        print("손님: 쫓겨났습니다")


for key in (b"secret", b"guess"):
    here, there = Pipe()
    visitor = threading.Thread(target=guest, args=(there, key))
    visitor.start()
    try:
        deliver_challenge(here, b"secret")  # 무작위 문제를 내고 답을 확인한다
        result = "통과"
    except AuthenticationError as error:
        result = error
    visitor.join()
    print("가게:", result)
print("연결인가?", isinstance(here, Connection))

# 출력:
#   손님: 들어왔습니다
#   가게: 통과
#   손님: 쫓겨났습니다
#   가게: digest received was wrong
#   연결인가? True
