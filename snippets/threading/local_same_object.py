"""함정: 나누어 가진 것은 이름이지 객체가 아니다."""

from threading import Thread, local

shared = []


class Memo(local):
    def __init__(self, guests):
        self.guests = guests  # 바깥에서 받은 리스트
        self.own = []


memo = Memo(shared)


def serve():
    memo.guests.append("민서")
    memo.own.append("민서")


window = Thread(target=serve)
window.start()
window.join()
print("guests:", memo.guests)
print("own:", memo.own)

# 출력:
#   guests: ['민서']
#   own: []
