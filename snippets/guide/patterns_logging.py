"""여러 프로세스의 로그를 한 곳에: 쓰는 것은 부모뿐이다."""

import logging
import sys
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Process, Queue


def branch(records, amounts):
    log = logging.getLogger("매출")
    log.setLevel(logging.INFO)
    log.handlers = [QueueHandler(records)]  # 파일이 아니라 큐로 보낸다
    for amount in amounts:
        log.info("%d원", amount)


if __name__ == "__main__":
    records = Queue()
    branches = [
        Process(target=branch, args=(records, [1000, 2000]), name="서울점"),
        Process(target=branch, args=(records, [3000, 4000]), name="부산점"),
    ]
    for process in branches:
        process.start()

    screen = logging.StreamHandler(sys.stdout)
    screen.setFormatter(logging.Formatter("%(processName)s: %(message)s"))
    listener = QueueListener(records, screen)
    listener.start()  # 프로세스를 다 시작한 뒤에 스레드를 만든다
    for process in branches:
        process.join()
    listener.stop()  # 남은 것까지 다 쓰고 끝난다

# 출력(순서 무관):
#   서울점: 1000원
#   서울점: 2000원
#   부산점: 3000원
#   부산점: 4000원
