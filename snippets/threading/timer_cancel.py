"""타이머: 시간이 되면 새 스레드에서 한 번 부른다."""

from threading import Thread, Timer, current_thread, main_thread


def remind(dish, minutes=0):
    here = "메인 스레드" if current_thread() is main_thread() else "새 스레드"
    print(f"{dish} {minutes}분: {here}에서 불렸다")


egg = Timer(0.02, remind, args=["달걀"], kwargs={"minutes": 7})
ramen = Timer(60, remind, args=["라면"])
print("타이머는 스레드다:", isinstance(ramen, Thread))
print(f"{ramen.function.__name__}{tuple(ramen.args)}: {ramen.interval}초 뒤")

egg.start()
ramen.start()
ramen.cancel()  # 아직 기다리는 중이다
egg.join()
ramen.join()  # 60초를 기다리지 않고 끝난다
print("끝났나:", egg.finished.is_set(), ramen.finished.is_set())

egg.cancel()  # 이미 불렀으니 바뀌는 것이 없다

dumpling = Timer(0.01, remind, args=["만두"])
dumpling.run()  # start()가 아니다: 여기서 기다리고 여기서 부른다

# 출력:
#   타이머는 스레드다: True
#   remind('라면',): 60초 뒤
#   달걀 7분: 새 스레드에서 불렸다
#   끝났나: True True
#   만두 0분: 메인 스레드에서 불렸다
