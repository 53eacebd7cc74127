# /// script
# [tool.snippet]
# repeat = 20
# ///
"""번호표 록: 먼저 온 스레드가 먼저 쥔다."""

from threading import Condition, Event, Thread


class TicketLock:
    def __init__(self):
        self.next_ticket = self.serving = 0
        self.changed = Condition()

    def __enter__(self):
        with self.changed:
            mine = self.next_ticket
            self.next_ticket += 1
            self.changed.wait_for(lambda: self.serving == mine)
        return mine

    def __exit__(self, *_):
        with self.changed:
            self.serving += 1
            self.changed.notify_all()


counter = TicketLock()
entered, served = [], Event()


def greedy():
    while not served.is_set():
        with counter as ticket:
            entered.append(ticket)


def guest():
    with counter as ticket:
        entered.append(ticket)
        print(
            "손님의 번호와 들어간 차례가 같은가:", ticket == len(entered) - 1
        )
        served.set()


people = [Thread(target=greedy), Thread(target=guest)]
for person in people:
    person.start()
for person in people:
    person.join()
print("모두 번호 순서로 들어갔나:", entered == sorted(entered))

# 출력:
#   손님의 번호와 들어간 차례가 같은가: True
#   모두 번호 순서로 들어갔나: True
