"""조건 변수와 이벤트의 프락시: 다른 프로세스를 기다린다."""

from multiprocessing import Manager, Process


def cook(condition, dishes, opened):
    opened.wait()
    for dish in ["김밥", "라면"]:
        with condition:
            dishes.append(dish)
            condition.notify()
    with condition:
        dishes.append("만두")
        condition.notify_all()


if __name__ == "__main__":
    with Manager() as manager:
        dishes = manager.list()
        opened = manager.Event()
        condition = manager.Condition()
        chef = Process(target=cook, args=(condition, dishes, opened))
        chef.start()
        with condition:
            print("문 열기 전 신호:", condition.wait(timeout=0.01))
            opened.set()
            done = condition.wait_for(lambda: len(dishes) == 3, timeout=5)
        print("세 접시:", done, dishes)
        chef.join()
        opened.clear()
        with condition:
            condition.notify_all()  # 지금은 기다리는 쪽이 없다
            print("문 닫은 뒤 신호:", condition.wait(timeout=0.01))
        print("열려 있나?", opened.is_set())

# 출력:
#   문 열기 전 신호: False
#   세 접시: True ['김밥', '라면', '만두']
#   문 닫은 뒤 신호: False
#   열려 있나? False
