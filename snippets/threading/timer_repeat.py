"""되풀이하는 타이머: run()을 바꿔 취소할 때까지 부른다."""

from threading import Event, Timer


class RepeatTimer(Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


rings = []
three_times = Event()


def ring(name):
    rings.append(name)
    if rings.count("되풀이") == 3:
        three_times.set()


once = Timer(0.01, ring, args=["한 번"])
many = RepeatTimer(0.01, ring, args=["되풀이"])
once.start()
many.start()
three_times.wait()
many.cancel()
many.join()
once.join()
print("Timer가 부른 횟수:", rings.count("한 번"))
print("RepeatTimer가 세 번 이상 불렀나:", rings.count("되풀이") >= 3)
print("취소한 뒤에도 도는가:", many.is_alive())

# 출력:
#   Timer가 부른 횟수: 1
#   RepeatTimer가 세 번 이상 불렀나: True
#   취소한 뒤에도 도는가: False
