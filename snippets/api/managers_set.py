# /// script
# requires-python = ">=3.14"
# ///
"""집합의 프락시: 남은 재료와 요리에 드는 재료를 견준다."""

from multiprocessing import Manager, Process


def restock(kitchen):
    kitchen.add("두부")
    kitchen.update(["파", "김치"])


def show(title, names):
    print(title, sorted(names))


if __name__ == "__main__":
    with Manager() as manager:
        kitchen = manager.set(["밥", "김", "달걀", "파"])
        child = Process(target=restock, args=(kitchen,))
        child.start()
        child.join()
        stew = {"김치", "두부", "파"}
        gimbap = {"밥", "김", "당근"}
        print("찌개 재료가 다 있나?", kitchen.issuperset(stew))
        print("찌개만 끓일 수 있나?", kitchen.issubset(stew))
        print("빵과 겹치지 않나?", kitchen.isdisjoint({"빵", "잼"}))
        show("김밥에 쓸 것:", kitchen.intersection(gimbap))
        show("찌개에 안 쓸 것:", kitchen.difference(stew))
        show("어느 한쪽에만:", kitchen.symmetric_difference(gimbap))
        show("모두 모으면:", kitchen.union(gimbap))

        before = kitchen.copy()
        kitchen.difference_update(stew)  # 찌개를 끓였다
        kitchen.remove("달걀")
        kitchen.discard("달걀")  # 없어도 예외가 나지 않는다
        show("남은 것:", kitchen)
        kitchen.symmetric_difference_update(gimbap)
        show("김밥에 더 살 것:", kitchen)
        kitchen.intersection_update(before)
        print("전부터 있던 것:", len(kitchen))
        kitchen.update(["소금"])
        print("하나 꺼내기:", kitchen.pop())
        kitchen.clear()
        print("비었나?", len(kitchen) == 0, "/ 복사본:", type(before).__name__)

# 출력:
#   찌개 재료가 다 있나? True
#   찌개만 끓일 수 있나? False
#   빵과 겹치지 않나? True
#   김밥에 쓸 것: ['김', '밥']
#   찌개에 안 쓸 것: ['김', '달걀', '밥']
#   어느 한쪽에만: ['김치', '달걀', '당근', '두부', '파']
#   모두 모으면: ['김', '김치', '달걀', '당근', '두부', '밥', '파']
#   남은 것: ['김', '밥']
#   김밥에 더 살 것: ['당근']
#   전부터 있던 것: 0
#   하나 꺼내기: 소금
#   비었나? True / 복사본: set
