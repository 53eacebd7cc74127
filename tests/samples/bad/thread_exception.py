"""스레드 안의 예외: 종료 코드는 0이다."""

import threading


def work():
    raise RuntimeError("작업자가 실패했다")


thread = threading.Thread(target=work)
thread.start()
thread.join()
print("끝")

# 출력:
#   끝
