"""return한 값은 어디로 가나?"""

from threading import Thread


def bill(menu):
    print(f"{menu}: 계산했다")
    return 9000


cashier = Thread(target=bill, args=("비빔밥",), name="계산원")
print("start():", cashier.start())
print("join():", cashier.join())

# 출력:
#   비빔밥: 계산했다
#   start(): None
#   join(): None
