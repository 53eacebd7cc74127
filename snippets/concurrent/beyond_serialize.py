# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# switch-interval = 1e-6
# ///
"""serialize_iterator(): 줄을 세운다 (3.15)."""

from threading import Thread, serialize_iterator


def tickets():
    for number in range(1, 2001):
        yield int(number)  # 부르는 동안 스레드가 바뀔 수 있다


def tally():
    total = 0
    while True:
        try:
            total += yield total
        except ValueError:
            total = 0


def together(work):
    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


machine = serialize_iterator(tickets())
taken = []
together(lambda: taken.extend(machine))  # 넷이 한 제너레이터를 쓴다
print("나간 번호표:", len(taken), "/ 서로 다른 번호:", len(set(taken)))

till = serialize_iterator(tally())
next(till)
together(lambda: [till.send(10) for _ in range(500)])
print("모은 돈:", till.send(0))
print("비운 뒤:", till.throw(ValueError()))
till.close()
print("닫은 뒤:", next(till, "끝"))

# 출력:
#   나간 번호표: 2000 / 서로 다른 번호: 2000
#   모은 돈: 20000
#   비운 뒤: 0
#   닫은 뒤: 끝
