# /// script
# [tool.snippet]
# repeat = 50
# ///
"""입금 두 건: 같은 계좌에 함께 넣는다."""

from threading import Barrier, Thread

balance = 100
ready = Barrier(2)
receipt = open("receipt.txt", "ab", buffering=0)


def deposit(amount):
    global balance
    ready.wait()  # 두 창구가 함께 문을 연다
    seen = balance  # 읽고
    receipt.write(f"{amount}\n".encode())  # 영수증을 파일에 쓰고
    balance = seen + amount  # 쓴다


tellers = [Thread(target=deposit, args=(50,)) for _ in range(2)]
for teller in tellers:
    teller.start()
for teller in tellers:
    teller.join()
receipt.close()
print(balance)

# 가능한 결과:
#   200  정상: 한 창구가 다 쓴 뒤에 다른 창구가 읽었다.
#   150  주목: 두 창구가 모두 100을 읽어 입금 하나가 사라졌다.
