# /// script
# [tool.snippet]
# timeout = 1
# ///
"""같은 Lock을 두 번: 오류가 아니라 영영 멈춘다."""
from threading import Lock, Thread

account_lock = Lock()


def check():
    with account_lock:      # 이미 내가 쥐고 있다
        print("check: 잔액을 본다")


def withdraw():
    with account_lock:
        print("withdraw: 록을 쥐었다")
        check()             # 여기서 돌아오지 않는다
        print("withdraw: 돈을 꺼낸다")


worker = Thread(target=withdraw)
worker.start()
worker.join()
print("메인: 끝")

# 멈춤:
#   withdraw: 록을 쥐었다
