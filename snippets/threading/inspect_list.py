"""살아 있는 스레드: enumerate()와 active_count()."""

import threading

closing = threading.Event()


def show(when):
    names = sorted(thread.name for thread in threading.enumerate())
    print(f"{when}: {threading.active_count()}명", *names)


def work():
    closing.wait()  # 문을 닫을 때까지 일한다


cook = threading.Thread(target=work, name="cook")
radio = threading.Thread(target=work, name="radio", daemon=True)

show("만들기만 했을 때")
cook.start()
radio.start()
show("둘 다 시작했을 때")
closing.set()
cook.join()
radio.join()
show("둘 다 끝났을 때")

# 출력:
#   만들기만 했을 때: 1명 MainThread
#   둘 다 시작했을 때: 3명 MainThread cook radio
#   둘 다 끝났을 때: 1명 MainThread
