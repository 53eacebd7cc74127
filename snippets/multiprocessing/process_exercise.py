"""풀이: 실패한 주문만 골라 다시 맡긴다."""

import sys
from multiprocessing import Process


def cook(menu, attempt):
    if menu == "잡채" and attempt == 1:
        sys.exit(3)  # 첫 번째에는 재료가 떨어졌다


def run(menus, attempt):
    children = {}
    for menu in menus:
        child = Process(target=cook, args=(menu, attempt))
        child.start()
        children[menu] = child
    for child in children.values():
        child.join()
    return {menu: child.exitcode for menu, child in children.items()}


if __name__ == "__main__":
    menus, attempt = ["비빔밥", "잡채"], 1
    while menus:
        codes = run(menus, attempt)
        print(f"{attempt}번째:", codes)
        menus = [menu for menu, code in codes.items() if code != 0]
        attempt += 1

# 출력:
#   1번째: {'비빔밥': 0, '잡채': 3}
#   2번째: {'잡채': 0}
# 자식 종료 코드: 3
