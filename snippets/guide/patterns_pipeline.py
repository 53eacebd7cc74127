"""파이프라인: 단계마다 스레드 하나, 사이마다 큐 하나."""

import hashlib
import zlib
from queue import Queue
from threading import Thread

END = object()


def stage(work, source, target):
    while (item := source.get()) is not END:
        target.put(work(item))
    target.put(END)  # 다음 단계에도 끝을 알린다


def encode(text):
    return text.encode()


def digest(data):
    return len(data), hashlib.sha256(data).hexdigest()[:8]


raw, encoded, packed, done = (Queue(maxsize=2) for _ in range(4))
steps = [
    Thread(target=stage, args=(encode, raw, encoded), name="부호화"),
    Thread(target=stage, args=(zlib.compress, encoded, packed), name="압축"),
    Thread(target=stage, args=(digest, packed, done), name="지문"),
]


def feed():
    for word in ("가나다", "라마바", "사아자"):
        raw.put(word * 1000)
    raw.put(END)


steps.append(Thread(target=feed, name="넣기"))
for step in steps:
    step.start()
while (result := done.get()) is not END:
    print("9000바이트를 {}바이트로, 지문 {}".format(*result))
for step in steps:
    step.join()

# 출력:
#   9000바이트를 [..]바이트로, 지문 [..]
#   9000바이트를 [..]바이트로, 지문 [..]
#   9000바이트를 [..]바이트로, 지문 [..]
