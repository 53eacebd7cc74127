# /// script
# [tool.snippet]
# repeat = 20
# ///
"""늦은 초기화: 록을 쥔 채로 확인하고 만든다."""

import time
from threading import Lock, Thread

menu = None
menu_lock = Lock()
made = []


class Menu:
    def __init__(self):
        time.sleep(0.01)  # 메뉴판을 읽어 오는 시간
        made.append(self)


def get_menu():
    global menu
    with menu_lock:  # 확인과 만들기가 한 임계 구역이다
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
#   만든 메뉴판: 1  정상: 나중에 들어온 스레드는 이미 있는 것을 받았다.
#   만든 메뉴판: 2  금지: 록이 있는데도 둘이 만들었다.
