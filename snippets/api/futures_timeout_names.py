"""except TimeoutError: 퓨처의 것은 잡고, Pool의 것은 놓친다."""

import concurrent.futures
import multiprocessing
import threading
from multiprocessing.pool import ThreadPool


def ask(name, get):
    try:
        get(timeout=0)
    except TimeoutError:
        print(name, "TimeoutError로 잡았습니다")
    except multiprocessing.TimeoutError:
        print(name, "multiprocessing.TimeoutError여야 잡힙니다")


ticket = concurrent.futures.Future()  # 아무도 끝내지 않는 퓨처
ask("퓨처:", ticket.result)
done = threading.Event()
with ThreadPool(1) as pool:
    ask("풀:", pool.apply_async(done.wait).get)
    done.set()
same = concurrent.futures.TimeoutError is TimeoutError
print("concurrent.futures의 것은 내장과 같은가?", same)
same = multiprocessing.TimeoutError is TimeoutError
print("multiprocessing의 것은 내장과 같은가?", same)

# 출력:
#   퓨처: TimeoutError로 잡았습니다
#   풀: multiprocessing.TimeoutError여야 잡힙니다
#   concurrent.futures의 것은 내장과 같은가? True
#   multiprocessing의 것은 내장과 같은가? False
