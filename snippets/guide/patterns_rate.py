"""속도 제한: 0.1초에 세 번까지만 보낸다."""

from collections import deque
from threading import Lock, Thread
from time import monotonic, sleep


class RateLimiter:
    def __init__(self, times, period):
        self.lock = Lock()
        self.period = period
        self.recent = deque(maxlen=times)  # 마지막 몇 번의 시각

    def wait(self):
        with self.lock:  # 기다리는 것까지 한 번에 하나씩
            if len(self.recent) == self.recent.maxlen:
                free_at = self.recent[0] + self.period
                while (left := free_at - monotonic()) > 0:
                    sleep(left)
            self.recent.append(monotonic())
            return self.recent[-1]


limiter = RateLimiter(times=3, period=0.1)
sent = []


def send():
    for _ in range(2):
        sent.append(limiter.wait())


senders = [Thread(target=send) for _ in range(4)]
for sender in senders:
    sender.start()
for sender in senders:
    sender.join()

sent.sort()
gaps = [sent[i + 3] - sent[i] for i in range(len(sent) - 3)]
print("보낸 수:", len(sent))
# 소수 계산의 오차만큼은 봐준다
print("0.1초 안에 네 번 보낸 적:", sum(gap < 0.0999 for gap in gaps))

# 출력:
#   보낸 수: 8
#   0.1초 안에 네 번 보낸 적: 0
