"""리스트의 프락시: 두 창구가 한 줄에서 겹치지 않게 꺼낸다."""

from multiprocessing import Manager, Process


def desk(line, served):
    try:
        while True:
            served.append(line.pop(0))  # 관리자 안에서 한 번에 꺼낸다
    except IndexError:
        pass  # 줄이 비었다


if __name__ == "__main__":
    with Manager() as manager:
        line = manager.list(["민수", "지우"])
        line.extend(["하나", "두리", "세찬"])
        line.insert(0, "할머니")
        print("줄:", line)
        print("지우 앞에 몇 명?", line.index("지우"))
        line.remove("두리")  # 기다리다 돌아갔다
        print("두리는 몇 명?", line.count("두리"))

        served = manager.list()
        desks = [Process(target=desk, args=(line, served)) for _ in range(2)]
        for process in desks:
            process.start()
        for process in desks:
            process.join()
        served.sort()
        print("두 창구가 맞은 손님:", served)
        served.reverse()
        print("이름을 거꾸로:", served)
        print("남은 줄:", line)

# 출력:
#   줄: ['할머니', '민수', '지우', '하나', '두리', '세찬']
#   지우 앞에 몇 명? 2
#   두리는 몇 명? 0
#   두 창구가 맞은 손님: ['민수', '세찬', '지우', '하나', '할머니']
#   이름을 거꾸로: ['할머니', '하나', '지우', '세찬', '민수']
#   남은 줄: []
