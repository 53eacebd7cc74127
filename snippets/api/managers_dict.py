"""딕셔너리의 프락시: 함께 고치되, 꺼낸 것은 복사본이다."""

from multiprocessing import Manager, Process


def deliver(stock):
    stock.update({"김밥": 5, "라면": 2})
    stock.setdefault("라면", 100)  # 이미 있으면 그대로다
    stock.setdefault("만두", 7)


if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(김밥=1)
        child = Process(target=deliver, args=(stock,))
        child.start()
        child.join()
        print("음식:", sorted(stock.keys()))
        print("수량:", sorted(stock.values()))
        print("재고표:", sorted(stock.items()))
        print("냉면은?", stock.get("냉면", 0))
        print("만두를 빼면:", stock.pop("만두"))
        print("마지막 것:", stock.popitem())
        snapshot = stock.copy()
        snapshot["김밥"] = 99  # 복사본이라 관리자는 모른다
        print("복사본:", snapshot, "/ 관리자:", stock.copy())
        stock.clear()
        print("남은 항목:", len(stock))

# 출력:
#   음식: ['김밥', '라면', '만두']
#   수량: [2, 5, 7]
#   재고표: [('김밥', 5), ('라면', 2), ('만두', 7)]
#   냉면은? 0
#   만두를 빼면: 7
#   마지막 것: ('라면', 2)
#   복사본: {'김밥': 99} / 관리자: {'김밥': 5}
#   남은 항목: 0
