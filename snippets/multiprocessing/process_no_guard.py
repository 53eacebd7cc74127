"""__main__ 보호 없이 spawn으로 시작하면 생기는 일."""

import multiprocessing as mp

spawn = mp.get_context("spawn")


def cook():
    print("요리 완성")


child = spawn.Process(target=cook)
child.start()  # 자식도 이 파일을 읽다가 이 줄에 닿는다
child.join()
print("종료 코드:", child.exitcode)

# 출력:
#   종료 코드: 1
# 오류 출력:
#   Traceback (most recent call last):
#   ...
#   RuntimeError:[..]
#           An attempt has been made to start a new process before the
#           current process has finished its bootstrapping phase.
#   ...
# 자식 종료 코드: 1
