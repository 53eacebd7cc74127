"""풀이: 두 록을 늘 같은 순서로 획득하고 옮긴다."""

from multiprocessing import Barrier, Process, Value


def transfer(accounts, source, target, times, start):
    first, second = sorted((source, target))
    start.wait()
    for _ in range(times):
        with accounts[first].get_lock(), accounts[second].get_lock():
            accounts[source].value -= 1
            accounts[target].value += 1


if __name__ == "__main__":
    accounts = [Value("i", 5000), Value("i", 5000)]
    start = Barrier(2)
    children = []
    for source, target, times in ((0, 1, 2000), (1, 0, 1500)):
        p = Process(
            target=transfer, args=(accounts, source, target, times, start)
        )
        p.start()
        children.append(p)
    for p in children:
        p.join()
    balances = [account.value for account in accounts]
    print("잔액:", balances, "합계:", sum(balances))

# 출력:
#   잔액: [4500, 5500] 합계: 10000
