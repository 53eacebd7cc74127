"""asyncio 안에서 그냥 기다리면 모두가 멈춘다."""

import asyncio
import threading


async def bell(rang):
    for _ in range(3):
        await asyncio.sleep(0)  # 다른 태스크에 차례를 준다
    print("  벨: 울린다")
    rang.set()


async def main():
    rang = threading.Event()
    ringer = asyncio.create_task(bell(rang))
    heard = rang.wait(0.1)  # 이벤트 루프가 통째로 멈춘다
    print("그냥 기다리기, 벨 소리를 들었나:", heard)
    await ringer

    rang = threading.Event()
    ringer = asyncio.create_task(bell(rang))
    heard = await asyncio.to_thread(rang.wait, 5)
    print("to_thread()로 기다리기, 벨 소리를 들었나:", heard)
    await ringer


asyncio.run(main())

# 출력:
#   그냥 기다리기, 벨 소리를 들었나: False
#     벨: 울린다
#     벨: 울린다
#   to_thread()로 기다리기, 벨 소리를 들었나: True
