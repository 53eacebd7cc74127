# /// script
# requires-python = ">=3.12"
# ///
"""_all_threads: 이미 돌고 있는 스레드도 지켜본다."""

import threading
from queue import SimpleQueue

orders, served = SimpleQueue(), SimpleQueue()
seen = []


def spy(frame, event, arg):
    if frame.f_code is cook.__code__ and event == "call":
        seen.append("cook")


def cook(dish):
    return f"{dish} 한 그릇"


def serve():
    while dish := orders.get():
        served.put(cook(dish))


def order_with(watch, current):
    seen.clear()
    watch(spy)
    orders.put("국수")
    served.get()
    print(f"{watch.__name__}: {seen}, 걸린 것이 맞다: {current() is spy}")
    watch(None)


chef = threading.Thread(target=serve, name="요리사")
chef.start()
orders.put("국수")
served.get()  # 요리사는 이미 돌고 있다
order_with(threading.settrace, threading.gettrace)
order_with(threading.settrace_all_threads, threading.gettrace)
order_with(threading.setprofile, threading.getprofile)
order_with(threading.setprofile_all_threads, threading.getprofile)
orders.put(None)
chef.join()

# 출력:
#   settrace: [], 걸린 것이 맞다: True
#   settrace_all_threads: ['cook'], 걸린 것이 맞다: True
#   setprofile: [], 걸린 것이 맞다: True
#   setprofile_all_threads: ['cook'], 걸린 것이 맞다: True
