# /// script
# [tool.snippet]
# repeat = 50
# ///
"""늦은 초기화: 없으면 만든다, 그런데 둘이 만든다."""

import time
from threading import Thread

menu = None
made = []


class Menu:
    def __init__(self):
        time.sleep(0.01)  # 메뉴판을 읽어 오는 시간
        made.append(self)


def get_menu():
    global menu
    if menu is None:
        menu = Menu()
    return menu


waiters = [Thread(target=get_menu) for _ in range(2)]
for waiter in waiters:
    waiter.start()
for waiter in waiters:
    waiter.join()
print("만든 메뉴판:", len(made))

# 가능한 결과:
#   만든 메뉴판: 2  주목: 만드는 동안 다른 스레드도 아직 없다고 보았다.
#   만든 메뉴판: 1  정상: 다 만든 뒤에 다른 스레드가 보았다.
