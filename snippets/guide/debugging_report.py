"""스스로 쓰는 보고서: 스레드마다 지금 어느 함수에 있는가."""

import sys
import threading
import traceback

door = threading.Event()


def customer(arrived):
    arrived.set()
    wait_for(door)


def wait_for(gate):
    gate.wait()


def report():
    frames = sys._current_frames()
    for thread in threading.enumerate():
        stack = traceback.extract_stack(frames[thread.ident])
        mine = [call.name for call in stack if call.filename == __file__]
        print(f"{thread.name}: {' → '.join(mine)}")


guests = []
for name in ("민서", "지우"):
    arrived = threading.Event()
    guest = threading.Thread(target=customer, args=(arrived,), name=name)
    guest.start()
    arrived.wait()
    guests.append(guest)

report()
door.set()
for guest in guests:
    guest.join()

# 출력:
#   MainThread: <module> → report
#   민서: customer[..]
#   지우: customer[..]
