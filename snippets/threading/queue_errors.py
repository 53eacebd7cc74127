"""빈 큐와 꽉 찬 큐: 기다리거나, 돌아서거나."""

from queue import Empty, Full, Queue

line = Queue(maxsize=2)


def attempt(name, call, *args, **kwargs):
    try:
        print(f"{name}: {call(*args, **kwargs)}")
    except (Empty, Full, ValueError) as error:
        print(f"{name}: {type(error).__name__} {error}".rstrip())


attempt("빈 큐에서 get_nowait()", line.get_nowait)
attempt("빈 큐에서 get(timeout=0.02)", line.get, timeout=0.02)

line.put("김밥")
line.put_nowait("라면")
print(f"qsize {line.qsize()}, empty {line.empty()}, full {line.full()}")

attempt("꽉 찬 큐에 put_nowait()", line.put_nowait, "떡볶이")
attempt("꽉 찬 큐에 put(block=False)", line.put, "떡볶이", block=False)
attempt("꽉 찬 큐에 put(timeout=0.02)", line.put, "떡볶이", timeout=0.02)
attempt("put(timeout=-1)", line.put, "떡볶이", timeout=-1)
attempt("get()", line.get)

# 출력:
#   빈 큐에서 get_nowait(): Empty
#   빈 큐에서 get(timeout=0.02): Empty
#   qsize 2, empty False, full True
#   꽉 찬 큐에 put_nowait(): Full
#   꽉 찬 큐에 put(block=False): Full
#   꽉 찬 큐에 put(timeout=0.02): Full
#   put(timeout=-1): ValueError 'timeout' must be a non-negative number
#   get(): 김밥
