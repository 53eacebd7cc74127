"""initializer: 작업자마다 한 번, 일을 시작하기 전에."""

from multiprocessing import Pool

place = None


def open_kitchen(name):
    global place
    place = name
    print("작업자 하나가 문을 열었습니다")


def cook(menu):
    return f"{place}의 {menu}"


if __name__ == "__main__":
    with Pool(2, open_kitchen, ("우리 식당",)) as p:
        print(p.map(cook, ["김밥", "만두", "국수"]))
        p.close()
        p.join()

# 출력(순서 무관):
#   작업자 하나가 문을 열었습니다
#   작업자 하나가 문을 열었습니다
#   ['우리 식당의 김밥', '우리 식당의 만두', '우리 식당의 국수']
