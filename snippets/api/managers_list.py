"""리스트의 프락시: 프로세스들이 한 줄에 함께 선다."""

from multiprocessing import Manager, Process


def latecomer(line):
    line.append("하나")
    line.extend(["두리", "세찬"])


if __name__ == "__main__":
    with Manager() as manager:
        line = manager.list(["민수", "지우"])
        child = Process(target=latecomer, args=(line,))
        child.start()
        child.join()
        print("줄:", list(line))
        line.insert(0, "할머니")
        print("맨 앞:", line[0], "/ 지우는 몇 번째?", line.index("지우"))
        line.remove("두리")
        print("두리는 몇 명?", line.count("두리"))
        print("맨 뒤에서 빠짐:", line.pop())
        line.sort()
        print("이름순:", list(line))
        line.reverse()
        print("거꾸로:", line)

# 출력:
#   줄: ['민수', '지우', '하나', '두리', '세찬']
#   맨 앞: 할머니 / 지우는 몇 번째? 2
#   두리는 몇 명? 0
#   맨 뒤에서 빠짐: 세찬
#   이름순: ['민수', '지우', '하나', '할머니']
#   거꾸로: ['할머니', '하나', '지우', '민수']
