"""상속: 스레드마다 처음 쓸 때 __init__()이 불린다."""

from threading import Thread, current_thread, local


class Memo(local):
    def __init__(self, shop):
        print(f"[{current_thread().name}] 새 메모지")
        self.shop = shop
        self.guests = []


memo = Memo("본점")
memo.guests.append("지우")


def serve():
    print(f"[{current_thread().name}] 출근")
    memo.guests.append("민서")
    print(f"[{current_thread().name}]", memo.shop, memo.guests)


window = Thread(target=serve, name="2번 창구")
window.start()
window.join()
print(f"[{current_thread().name}]", memo.shop, memo.guests)

# 출력:
#   [MainThread] 새 메모지
#   [2번 창구] 출근
#   [2번 창구] 새 메모지
#   [2번 창구] 본점 ['민서']
#   [MainThread] 본점 ['지우']
