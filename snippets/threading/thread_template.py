"""원문의 Thread 틀: 빈칸을 채우면 그대로 돈다."""
from threading import Thread


def subthread():
    print("서브스레드: 일한다")


worker = Thread(target=subthread)  # worker에 서브스레드 할당
worker.daemon = True  # 메인스레드가 종료될때 sub도 종료됨(선택)
worker.start()  # worker 실행
worker.join()  # worker가 끝날때까지 대기(선택)

print("메인 프로그램: 이어서 일한다")

# 출력:
#   서브스레드: 일한다
#   메인 프로그램: 이어서 일한다
