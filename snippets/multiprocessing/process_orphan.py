"""고아 프로세스: 부모가 죽어도 자식은 남는다."""

import time
from multiprocessing import Pipe, Process, parent_process


def clerk(notes):
    boss = parent_process()
    notes.send("점원: 출근했습니다")
    boss.join()  # 부모가 죽기를 기다린다
    notes.send(f"점원: 부모는 살아 있나? {boss.is_alive()}")
    notes.send("점원: 마감하고 끝냅니다")


def shop(notes):
    Process(target=clerk, args=(notes,)).start()
    time.sleep(60)


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    owner = Process(target=shop, args=(outbox,))
    owner.start()
    outbox.close()
    print(inbox.recv())
    owner.kill()
    owner.join()
    print("가게: 종료 코드", owner.exitcode)
    print(inbox.recv())
    print(inbox.recv())
    try:
        inbox.recv()
    except EOFError:
        print("점원도 끝났습니다")

# 출력:
#   점원: 출근했습니다
#   가게: 종료 코드 -9
#   점원: 부모는 살아 있나? False
#   점원: 마감하고 끝냅니다
#   점원도 끝났습니다
# 자식 종료 코드: -9
