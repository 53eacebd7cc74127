"""asyncio에서 기다리는 함수 부르기: 이벤트 루프는 멈추지 않는다."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread

door_open = Event()


def wait_for_guest():
    door_open.wait()  # 루프에서 바로 부르면 모두 멈춘다
    return current_thread().name.split("_")[0]


async def open_door():
    print("이벤트 루프: 그동안 문을 연다")
    door_open.set()


async def main():
    worker, _ = await asyncio.gather(
        asyncio.to_thread(wait_for_guest), open_door()
    )
    print("to_thread가 쓴 스레드:", worker)

    door_open.clear()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(thread_name_prefix="문지기") as guards:
        worker, _ = await asyncio.gather(
            loop.run_in_executor(guards, wait_for_guest), open_door()
        )
    print("run_in_executor가 쓴 스레드:", worker)
    worker = await loop.run_in_executor(None, wait_for_guest)
    print("None을 넘기면:", worker)


asyncio.run(main())

# 출력:
#   이벤트 루프: 그동안 문을 연다
#   to_thread가 쓴 스레드: asyncio
#   이벤트 루프: 그동안 문을 연다
#   run_in_executor가 쓴 스레드: 문지기
#   None을 넘기면: asyncio
