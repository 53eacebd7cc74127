"""하나가 실패하면: map()은 모두 잃고, imap()은 이어서 꺼낼 수 있다."""

from multiprocessing import Pool


def price(menu):
    return {"비빔밥": 8000, "김밥": 3500}[menu]


if __name__ == "__main__":
    menus = ["비빔밥", "잡채", "김밥"]
    with Pool(1) as p:
        try:
            print("map:", p.map(price, menus))
        except KeyError as e:
            print("map: 결과 없이", type(e).__name__)

        prices = p.imap(price, menus)
        try:
            for won in prices:
                print("imap:", won)
        except KeyError as e:
            print("imap: for가 끝났다,", type(e).__name__)
        print("이어서 꺼내면:", list(prices))

# 출력:
#   map: 결과 없이 KeyError
#   imap: 8000
#   imap: for가 끝났다, KeyError
#   이어서 꺼내면: [3500]
