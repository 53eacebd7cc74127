"""관리자: 서버 프로세스가 값을 쥐고, 프락시로 만진다."""

from multiprocessing import Manager, Process, active_children


def work(stock, log):
    stock["김밥"] = 7
    log.append("자식이 팔았습니다")


if __name__ == "__main__":
    with Manager() as manager:
        print("서버 프로세스:", active_children()[0].name)
        stock, log = manager.dict({"김밥": 10}), manager.list()
        child = Process(target=work, args=(stock, log))
        child.start()
        child.join()
        print("재고:", stock["김밥"], "기록:", log[0])
        print("진짜 dict인가?", isinstance(stock, dict))
        print("타입:", type(stock).__name__)
        print("사본은:", type(stock.copy()).__name__)

# 출력:
#   서버 프로세스: SyncManager-1
#   재고: 7 기록: 자식이 팔았습니다
#   진짜 dict인가? False
#   타입: DictProxy
#   사본은: dict
