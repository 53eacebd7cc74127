"""작업자의 예외와 트레이스백이 부모까지 온다."""

from multiprocessing import Pool


def cook(menu):
    return {"비빔밥": 8000}[menu]


if __name__ == "__main__":
    with Pool(1) as p:
        try:
            p.map(cook, ["비빔밥", "잡채"])
        except KeyError as e:
            print("예외:", type(e).__name__, e)
            print("원인:", type(e.__cause__).__name__)
            remote = str(e.__cause__).splitlines()
    print("작업자가 멈춘 줄:")
    at = max(i for i, line in enumerate(remote) if "in cook" in line)
    print(remote[at + 1])

# 출력:
#   예외: KeyError '잡채'
#   원인: RemoteTraceback
#   작업자가 멈춘 줄:
#       return {"비빔밥": 8000}[menu]
