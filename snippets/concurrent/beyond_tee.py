# /// script
# requires-python = ">=3.15"
# ///
"""concurrent_tee(): 모두에게 같은 방송을 (3.15)."""

from itertools import tee
from threading import Event, Thread, concurrent_tee

inside, go = Event(), Event()


def news():
    for story in ("날씨", "교통", "운동"):
        inside.set()
        go.wait()  # 원고를 쓰는 동안 다른 스레드가 온다
        yield story


jiu, minseo = tee(news())
listener = Thread(target=next, args=(jiu,))
listener.start()
inside.wait()
try:
    next(minseo)
except RuntimeError as error:
    print("tee:", error)
go.set()
listener.join()

inside.clear()
go.clear()
heard = {}
listeners = [
    Thread(target=lambda n=name, r=radio: heard.update({n: list(r)}))
    for name, radio in zip(
        ("지우", "민서"), concurrent_tee(news()), strict=True
    )
]
for listener in listeners:
    listener.start()
inside.wait()
go.set()
for listener in listeners:
    listener.join()
for name, stories in sorted(heard.items()):
    print(f"concurrent_tee: {name} {stories}")

# 출력:
#   tee: cannot re-enter the tee iterator
#   concurrent_tee: 민서 ['날씨', '교통', '운동']
#   concurrent_tee: 지우 ['날씨', '교통', '운동']
