"""Condition: 조건이 맞을 때까지 잠들었다가 깨어난다."""

from multiprocessing import Condition, Process, Value


def customer(table, dishes):
    with table:
        table.wait_for(lambda: dishes.value > 0)
        dishes.value -= 1
    print("손님: 잘 먹겠습니다")


if __name__ == "__main__":
    table, dishes = Condition(), Value("i", 0)
    table.acquire()
    print("아무도 안 부르면:", table.wait(timeout=0.05))
    table.release()
    children = []
    for _ in range(2):
        p = Process(target=customer, args=(table, dishes))
        p.start()
        children.append(p)
    with table:
        dishes.value += 1
        table.notify()  # 한 명을 깨운다
    with table:
        dishes.value += 1
        table.notify_all()  # 모두 깨운다
    for p in children:
        p.join()
    print("남은 접시:", dishes.value)

# 출력:
#   아무도 안 부르면: False
#   손님: 잘 먹겠습니다
#   손님: 잘 먹겠습니다
#   남은 접시: 0
