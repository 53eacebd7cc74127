# /// script
# requires-python = ">=3.14"
# ///
"""call(): 저쪽에서 부르고 반환값을 받는다 (3.14)."""

from concurrent import interpreters


def raise_price(menu):
    menu["김밥"] += 500
    return menu


def report(box, word):
    box.put(word)
    return "버려지는 값"


if __name__ == "__main__":
    kitchen = interpreters.create()
    menu = {"김밥": 3000}
    print("받은 것:", kitchen.call(raise_price, menu))
    print("건넨 것:", menu)  # 복사본을 건넸다

    box = interpreters.create_queue()
    helper = kitchen.call_in_thread(report, box, "다 됐다")
    helper.join()
    print("call_in_thread():", type(helper).__name__, "/", box.get())
    kitchen.close()

# 출력:
#   받은 것: {'김밥': 3500}
#   건넨 것: {'김밥': 3000}
#   call_in_thread(): Thread / 다 됐다
