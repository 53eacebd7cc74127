"""관리자의 동기화 도구와 Pool."""

from multiprocessing import Manager


def square(n):
    return n * n


if __name__ == "__main__":
    with Manager() as manager:
        with manager.Lock(), manager.RLock(), manager.Condition():
            print("Lock, RLock, Condition을 획득했습니다")
        seats = manager.Semaphore(2)
        print("Semaphore:", [seats.acquire(False) for _ in range(3)])
        toilet = manager.BoundedSemaphore(1)
        try:
            toilet.release()
        except ValueError as e:
            print("BoundedSemaphore:", type(e).__name__)
        bell = manager.Event()
        bell.set()
        print("Event:", bell.is_set())
        print("Barrier:", manager.Barrier(1).wait())
        jobs = manager.JoinableQueue()
        jobs.put("김밥")
        jobs.get()
        jobs.task_done()
        jobs.join()
        print("JoinableQueue: 모두 처리했습니다")
        pool = manager.Pool(1)  # 서버 프로세스가 만드는 풀
        print("Pool:", pool.map(square, [1, 2, 3]))
        pool.terminate()

# 출력:
#   Lock, RLock, Condition을 획득했습니다
#   Semaphore: [True, True, False]
#   BoundedSemaphore: ValueError
#   Event: True
#   Barrier: 0
#   JoinableQueue: 모두 처리했습니다
#   Pool: [1, 4, 9]
