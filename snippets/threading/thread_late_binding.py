"""람다와 반복문: 스레드 셋은 무엇을 찍나?"""

from threading import Thread

tables = [1, 2, 3]

wrong = []
for table in tables:
    wrong.append(Thread(target=lambda: print("람다:", table)))
for chef in wrong:  # 반복문이 끝난 뒤에 시작한다
    chef.start()
    chef.join()

right = [Thread(target=print, args=("args:", table)) for table in tables]
for chef in right:
    chef.start()
    chef.join()

# 출력:
#   람다: 3
#   람다: 3
#   람다: 3
#   args: 1
#   args: 2
#   args: 3
