# /// script
# requires-python = ">=3.14"
# ///
"""집합의 프락시: 견주면 새 집합이 나오고, _update가 안을 바꾼다."""

from multiprocessing import Manager, Process


def restock(kitchen):
    kitchen.add("두부")
    kitchen.update(["파", "김치"])


def show(title, names):
    print(title, sorted(names))


if __name__ == "__main__":
    with Manager() as manager:
        kitchen = manager.set(["밥", "김", "달걀", "파", "잣"])
        child = Process(target=restock, args=(kitchen,))
        child.start()
        child.join()
        stew = {"김치", "두부", "파"}
        roll = {"밥", "김", "당근"}
        print("찌개 재료가 다 있나?", kitchen.issuperset(stew))
        print("찌개 재료뿐인가?", kitchen.issubset(stew))
        print("빵은 없나?", kitchen.isdisjoint({"빵", "잼"}))

        before = kitchen.copy()
        show("김밥에 쓸 것:", kitchen.intersection(roll))
        show("찌개에 안 쓸 것:", kitchen.difference(stew))
        show("한쪽에만:", kitchen.symmetric_difference(roll))
        show("모두:", kitchen.union(roll))
        print("여기까지 그대로인가?", kitchen.copy() == before)

        kitchen.difference_update(stew)
        show("찌개를 끓인 뒤:", kitchen)
        kitchen.symmetric_difference_update({"달걀", "당근"})
        show("달걀을 당근과 바꾸면:", kitchen)
        kitchen.intersection_update(roll)
        show("김밥 재료만 남기면:", kitchen)

        kitchen.clear()
        kitchen.add("소금")
        print("꺼낸 것:", kitchen.pop())
        kitchen.discard("소금")  # 없어도 그냥 지나간다
        try:
            kitchen.remove("소금")
        except KeyError as error:
            print("remove()는", type(error).__name__)

# 출력:
#   찌개 재료가 다 있나? True
#   찌개 재료뿐인가? False
#   빵은 없나? True
#   김밥에 쓸 것: ['김', '밥']
#   찌개에 안 쓸 것: ['김', '달걀', '밥', '잣']
#   한쪽에만: ['김치', '달걀', '당근', '두부', '잣', '파']
#   모두: ['김', '김치', '달걀', '당근', '두부', '밥', '잣', '파']
#   여기까지 그대로인가? True
#   찌개를 끓인 뒤: ['김', '달걀', '밥', '잣']
#   달걀을 당근과 바꾸면: ['김', '당근', '밥', '잣']
#   김밥 재료만 남기면: ['김', '당근', '밥']
#   꺼낸 것: 소금
#   remove()는 KeyError
