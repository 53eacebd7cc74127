# /// script
# [tool.snippet]
# platforms = ["linux", "win32"]
# ///
"""아무도 꺼내지 않는 큐: 버리고 끝내려면 cancel_join_thread()."""

from multiprocessing import JoinableQueue, Process, Queue


def flood(orders):
    for _ in range(3):
        orders.put(bytes(100_000))  # 파이프에 다 들어가지 않는 크기
    print(type(orders).__name__, "넣은 수:", orders.qsize(), flush=True)
    orders.cancel_join_thread()  # 없으면 누가 꺼낼 때까지 못 끝난다


if __name__ == "__main__":
    for orders in (Queue(), JoinableQueue()):
        child = Process(target=flood, args=(orders,))
        child.start()
        child.join()
        print("  종료 코드:", child.exitcode)

# 출력:
#   Queue 넣은 수: 3
#     종료 코드: 0
#   JoinableQueue 넣은 수: 3
#     종료 코드: 0
