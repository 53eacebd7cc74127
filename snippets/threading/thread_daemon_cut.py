"""데몬 스레드: 저장하는 중에 메인이 끝나면?"""

from threading import Event, Thread

halfway = Event()
slow_disk = Event()  # 아무도 set()하지 않는다: 아주 느린 디스크


def save():
    try:
        print("데몬: 1쪽 저장")
        print("데몬: 2쪽 저장")
        halfway.set()
        slow_disk.wait(60)
        print("데몬: 3쪽 저장")
    finally:
        print("데몬: 파일 닫음")


saver = Thread(target=save, daemon=True)
saver.start()
halfway.wait()
print("메인: 끝, 데몬이 살아 있다:", saver.is_alive())

# 출력:
#   데몬: 1쪽 저장
#   데몬: 2쪽 저장
#   메인: 끝, 데몬이 살아 있다: True
