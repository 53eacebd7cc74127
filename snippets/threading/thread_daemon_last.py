"""데몬은 메인이 아니라 마지막 비데몬 스레드와 함께 끝난다."""

from queue import SimpleQueue
from threading import Event, Thread, main_thread

orders = SimpleQueue()
handled = Event()


def daemon_work():
    try:
        orders.get()
        print("데몬: 메인이 끝난 뒤에 온 주문을 받았다")
        handled.set()
        orders.get()  # 다음 주문은 오지 않는다
    finally:
        print("데몬: 정리")


def last_guest():
    main_thread().join()  # 메인 스레드가 끝나기를 기다린다
    print("손님: 메인 스레드가 살아 있다:", main_thread().is_alive())
    orders.put("커피")
    handled.wait()
    print("손님: 마지막 비데몬 스레드 끝")


Thread(target=daemon_work, daemon=True).start()
Thread(target=last_guest).start()
print("메인: 끝")

# 출력:
#   메인: 끝
#   손님: 메인 스레드가 살아 있다: False
#   데몬: 메인이 끝난 뒤에 온 주문을 받았다
#   손님: 마지막 비데몬 스레드 끝
