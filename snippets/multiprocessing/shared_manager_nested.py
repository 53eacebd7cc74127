"""프락시 안의 리스트를 고쳐도 관리자는 모른다."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        table = manager.dict({"주문": ["김밥"]})
        table["주문"].append("만두")
        print("사본만 고침:", table["주문"])

        orders = table["주문"]
        orders.append("만두")
        table["주문"] = orders  # 다시 넣는다
        print("다시 넣음:", table["주문"])

        table["주문"] = manager.list(["김밥"])  # 안쪽도 프락시로
        table["주문"].append("만두")
        print("안쪽도 프락시:", list(table["주문"]))

# 출력:
#   사본만 고침: ['김밥']
#   다시 넣음: ['김밥', '만두']
#   안쪽도 프락시: ['김밥', '만두']
