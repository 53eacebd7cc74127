"""원문의 Process 틀: 빈칸을 채우고 주석 둘을 바로잡았다."""
import multiprocessing as mp
import time


def task(ready):
    ready.set()
    time.sleep(60)


if __name__ == "__main__":
    ready = mp.Event()
    worker = mp.Process(target=task, args=(ready,))
    worker.daemon = True  # 메인 프로세스가 끝날 때 함께 끝난다(선택)
    worker.start()  # worker 실행
    me = mp.current_process()  # pid가 아니라 Process 객체(선택)
    alive = worker.is_alive()  # pid가 아니라 True나 False(선택)
    ready.wait()  # 이 줄이 없으면 일하기도 전에 끝날 수 있다
    worker.terminate()  # 강제 종료(선택)
    worker.join()  # worker가 끝날 때까지 대기(선택)

    print("current_process():", me.name, type(me).__name__)
    print("is_alive():", alive)
    print("pid가 정수인가?", isinstance(worker.pid, int))
    print("종료 코드:", worker.exitcode)

# 출력:
#   current_process(): MainProcess _MainProcess
#   is_alive(): True
#   pid가 정수인가? True
#   종료 코드: -15
