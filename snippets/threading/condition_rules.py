"""조건 변수의 규칙: 쥐고 부르고, 기다리는 동안은 놓는다."""

from threading import Condition, Event, Thread

bell = Condition()

for call in (bell.wait, bell.notify, bell.notify_all, bell.release):
    try:
        call()
    except RuntimeError as error:
        print(f"{call.__name__}(): {error}")

seated = Event()


def guest():
    with bell:
        with bell:  # 속에 있는 RLock을 두 번 쥔다
            seated.set()
            bell.wait()
            print("손님: 알림을 받고 록을 다시 쥐었다")


person = Thread(target=guest)
person.start()
seated.wait()

bell.acquire()  # 손님이 wait()에 들어가야 쥘 수 있다
print("주인: 손님이 기다리는 동안 록을 쥐었다")
bell.notify()
print("주인: 알렸지만 록은 아직 내가 쥐고 있다")
bell.release()
person.join()

# 출력:
#   wait(): cannot wait on un-acquired lock
#   notify(): cannot notify on un-acquired lock
#   notify_all(): cannot notify on un-acquired lock
#   release(): cannot release un-acquired lock
#   주인: 손님이 기다리는 동안 록을 쥐었다
#   주인: 알렸지만 록은 아직 내가 쥐고 있다
#   손님: 알림을 받고 록을 다시 쥐었다
