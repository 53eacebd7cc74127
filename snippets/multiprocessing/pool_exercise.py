"""풀이: 끝나는 대로 받되 실패도 값으로 돌려준다."""

from multiprocessing import Pool


def divide(bill):
    total, people = bill
    try:
        return bill, total // people, None
    except ZeroDivisionError as e:
        return bill, None, type(e).__name__


if __name__ == "__main__":
    bills = [(30000, 3), (20000, 0), (15000, 5)]
    good, bad = [], []
    with Pool(2) as p:
        for bill, value, error in p.imap_unordered(divide, bills):
            if error is None:
                good.append((bill, value))
            else:
                bad.append((bill, error))
    for bill, value in sorted(good):
        print(bill, "->", value)
    for bill, error in bad:
        print(bill, "실패:", error)

# 출력:
#   (15000, 5) -> 3000
#   (30000, 3) -> 10000
#   (20000, 0) 실패: ZeroDivisionError
