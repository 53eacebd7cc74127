# /// script
# [tool.snippet]
# timeout = 1
# ///
"""이미 쥔 Lock을 또 쥔다."""

from threading import Lock, Thread

account_lock = Lock()


def check():
    with account_lock:  # 같은 록을 또 쥔다
        print("check: 잔액을 본다")


def withdraw():
    with account_lock:
        print("withdraw: 록을 쥐었다")
        check()
        print("withdraw: 돈을 꺼낸다")


worker = Thread(target=withdraw)
worker.start()
worker.join()
print("메인: 끝")

# 멈춤:
#   withdraw: 록을 쥐었다
