"""풀이: 결과를 주거나 예외를 다시 내는 스레드."""

from threading import Event, Thread


class Task(Thread):
    def __init__(self, job, *args):
        super().__init__()
        self.job, self.job_args = job, args
        self.value = self.error = None

    def run(self):
        try:
            self.value = self.job(*self.job_args)
        except Exception as error:
            self.error = error

    def result(self, timeout=None):
        self.join(timeout)
        if self.is_alive():
            raise TimeoutError("아직 끝나지 않았다")
        if self.error is not None:
            raise self.error
        return self.value


tasks = [Task(int, text) for text in ("12", "열둘", "30")]
for task in tasks:
    task.start()
for task in tasks:
    try:
        print("결과:", task.result())
    except ValueError as error:
        print("실패:", error)

gate = Event()
late = Task(gate.wait)  # set()할 때까지 끝나지 않는 일
late.start()
try:
    late.result(timeout=0.05)
except TimeoutError as error:
    print("시간제한:", error)
gate.set()
print("set()한 뒤:", late.result())

# 출력:
#   결과: 12
#   실패: invalid literal for int() with base 10: '열둘'
#   결과: 30
#   시간제한: 아직 끝나지 않았다
#   set()한 뒤: True
