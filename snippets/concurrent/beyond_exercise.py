# /// script
# [tool.snippet]
# switch-interval = 1e-6
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15", "3.14t"]
# ///
"""풀이: 록 하나로 만든 serialize_iterator()."""

from threading import Lock, Thread


class OneAtATime:
    def __init__(self, iterable):
        self.iterator = iter(iterable)
        self.door = Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.door:
            return next(self.iterator)


def tickets():
    for number in range(1, 2001):
        yield int(number)  # 부르는 동안 스레드가 바뀔 수 있다


machine = OneAtATime(tickets())
taken = []
guests = [Thread(target=taken.extend, args=(machine,)) for _ in range(4)]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
print("나간 번호표:", len(taken), "/ 서로 다른 번호:", len(set(taken)))

# 출력:
#   나간 번호표: 2000 / 서로 다른 번호: 2000
