"""이미 쥔 RLock을 또 쥔다."""

from threading import RLock, Thread

account_lock = RLock()


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

# 출력:
#   withdraw: 록을 쥐었다
#   check: 잔액을 본다
#   withdraw: 돈을 꺼낸다
#   메인: 끝
