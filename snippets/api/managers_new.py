# /// script
# requires-python = ">=3.14"
# ///
"""3.14에서 늘어난 프락시의 메서드: 한 번에 복사하고, 잠겼는지 묻는다."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        line = manager.list(["민수", "지우"])
        snapshot = line.copy()
        line.clear()
        print("복사본:", snapshot, "/ 관리자:", line)
        stock = manager.dict()
        print("새 표:", stock.fromkeys(["김밥", "라면"], 0))
        lock = manager.Lock()
        condition = manager.Condition(lock)
        with condition:
            print("록:", lock.locked(), "/ 조건 변수:", condition.locked())
        print("록:", lock.locked(), "/ 조건 변수:", condition.locked())

# 출력:
#   복사본: ['민수', '지우'] / 관리자: []
#   새 표: {'김밥': 0, '라면': 0}
#   록: True / 조건 변수: True
#   록: False / 조건 변수: False
