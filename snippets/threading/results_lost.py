"""return한 값은 어디로 가나?"""

from threading import Thread


def bill(menu):
    print(f"{menu}: 계산했다")
    return 9000


cashier = Thread(target=bill, args=("비빔밥",), name="계산원")
cashier.start()
print("join()이 돌려준 것:", cashier.join())
print("객체에 9000이 남았나:", 9000 in vars(cashier).values())

# 출력:
#   비빔밥: 계산했다
#   join()이 돌려준 것: None
#   객체에 9000이 남았나: False
