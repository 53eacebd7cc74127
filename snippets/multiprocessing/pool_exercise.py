"""풀이: 끝나는 대로 받되 실패도 값으로 돌려준다."""

from multiprocessing import Pool


def divide(pair):
    total, people = pair
    try:
        return pair, total // people, None
    except ZeroDivisionError as e:
        return pair, None, str(e)


if __name__ == "__main__":
    bills = [(30000, 3), (20000, 0), (15000, 5)]
    good, bad = [], []
    with Pool(2) as p:
        for pair, value, error in p.imap_unordered(divide, bills):
            if error is None:
                good.append((pair, value))
            else:
                bad.append((pair, error))
    for pair, value in sorted(good):
        print(pair, "->", value)
    for pair, error in bad:
        print(pair, "실패:", error.split(" by")[0])

# 출력:
#   (15000, 5) -> 3000
#   (30000, 3) -> 10000
#   (20000, 0) 실패: [..]division[..]
