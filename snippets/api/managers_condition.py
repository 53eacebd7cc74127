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
        print("다시 닫았나?", not opened.is_set())
        with condition:
            condition.notify_all()  # 기다리는 쪽이 없으면 아무 일도 없다

# 출력:
#   문 열기 전 신호: False
#   세 접시: True ['김밥', '라면', '만두']
#   다시 닫았나? True
