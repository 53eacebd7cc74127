"""원래 하던 일도 하려면: __excepthook__을 부른다."""

import threading


def note(args):
    print("기록:", args.thread.name, args.exc_type.__name__)
    threading.__excepthook__(args)  # 표준 오류에 트레이스백을 찍는다


def cook():
    raise ValueError("가스가 떨어졌다")


threading.excepthook = note
chef = threading.Thread(target=cook, name="요리사")
chef.start()
chef.join()

threading.excepthook = threading.__excepthook__  # 처음 값으로 되돌린다
print("되돌렸다:", threading.excepthook is threading.__excepthook__)

# 출력:
#   기록: 요리사 ValueError
#   되돌렸다: True
# 오류 출력:
#   Exception in thread 요리사:
#   ...
#   ValueError: 가스가 떨어졌다
