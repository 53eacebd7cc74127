"""기아 상태: 칠판 앞이 비지 않으면 쓰는 사람은 들어가지 못한다."""

from threading import Barrier, Lock, Thread

ROUNDS = 100
readers = reads = 0
door = Lock()  # 두 수를 지킨다
board = Lock()  # 칠판은 읽는 사람들이 함께 쓰거나, 쓰는 사람 혼자 쓴다
start, beat = Barrier(3), Barrier(2)


def enter():
    global readers, reads
    with door:
        readers, reads = readers + 1, reads + 1
        if readers == 1:
            board.acquire()  # 첫 사람이 칠판을 맡고


def leave():
    global readers
    with door:
        readers -= 1
        if readers == 0:
            board.release()  # 마지막 사람이 놓는다


def read(me):
    enter()
    start.wait()
    for turn in range(ROUNDS):
        if turn % 2 == me:  # 한 사람씩 번갈아 나갔다 온다
            leave()
            enter()
        beat.wait()
    leave()


def write():
    start.wait()  # 읽는 사람 둘은 이미 들어가 있다
    print("쓰는 사람: 칠판을 기다린다")
    with board:
        print(f"쓰는 사람: 읽기 {reads}번이 다 끝난 뒤에 썼다")


people = [Thread(target=read, args=(me,)) for me in (0, 1)]
people.append(Thread(target=write))
for person in people:
    person.start()
for person in people:
    person.join()

# 출력:
#   쓰는 사람: 칠판을 기다린다
#   쓰는 사람: 읽기 102번이 다 끝난 뒤에 썼다
