# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# switch-interval = 1e-6
# ///
"""synchronized_iterator(): 만들 때마다 줄을 세운다 (3.15)."""

from threading import Thread, synchronized_iterator


@synchronized_iterator
def tickets(first, last):
    for number in range(first, last + 1):
        yield int(number)  # 부르는 동안 스레드가 바뀔 수 있다


def together(machine):
    taken = []
    threads = [Thread(target=taken.extend, args=(machine,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


for first, last in ((1, 1000), (5001, 7000)):
    taken = together(tickets(first, last))
    print(
        len(taken), "장, 빠짐없이:", sorted(taken) == [*range(first, last + 1)]
    )

# 출력:
#   1000 장, 빠짐없이: True
#   2000 장, 빠짐없이: True
