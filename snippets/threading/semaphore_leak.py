"""새는 자리: 예외가 나면 release()를 건너뛴다."""

from threading import BoundedSemaphore, Thread

seats = BoundedSemaphore(3)


def free_seats():
    count = 0
    while seats.acquire(blocking=False):
        count += 1
    for _ in range(count):
        seats.release()
    return count


def play(round_number):
    if round_number % 2:
        raise ValueError("게임이 꺼졌다")


def careless(round_number):
    seats.acquire()
    play(round_number)  # 여기서 예외가 나면
    seats.release()  # 이 줄은 실행되지 않는다


def careful(round_number):
    with seats:  # 예외가 나도 해제한다
        play(round_number)


def guest(job, round_number):
    try:
        job(round_number)
    except ValueError:
        pass


for job in (careful, careless):
    for round_number in range(4):  # 넷 가운데 둘은 예외가 난다
        person = Thread(target=guest, args=(job, round_number))
        person.start()
        person.join()
    print(f"{job.__name__} 뒤에 남은 자리: {free_seats()}")

# 출력:
#   careful 뒤에 남은 자리: 3
#   careless 뒤에 남은 자리: 1
