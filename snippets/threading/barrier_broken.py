"""부서진 배리어: 한 사람이 안 오면 기다리던 모두가 안다."""

from threading import Barrier, BrokenBarrierError, Thread

trip = Barrier(3)


def arrive(timeout):
    try:
        trip.wait(timeout)
        print("친구: 출발")
    except BrokenBarrierError:
        print("친구: BrokenBarrierError")


def gather(*timeouts):
    friends = [Thread(target=arrive, args=(t,)) for t in timeouts]
    for friend in friends:
        friend.start()
    for friend in friends:
        friend.join()


print(f"모일 사람 {trip.parties}명, 부서졌나: {trip.broken}")
gather(0.05, None)  # 둘만 왔다. 한 친구는 0.05초만 기다린다
print("부서졌나:", trip.broken)

print("지각한 친구가 온다")
gather(None)  # 부서진 배리어는 기다리지 않고 예외를 낸다

trip.reset()
print("되돌렸다. 부서졌나:", trip.broken)
gather(None, None, None)

# 출력:
#   모일 사람 3명, 부서졌나: False
#   친구: BrokenBarrierError
#   친구: BrokenBarrierError
#   부서졌나: True
#   지각한 친구가 온다
#   친구: BrokenBarrierError
#   되돌렸다. 부서졌나: False
#   친구: 출발
#   친구: 출발
#   친구: 출발
