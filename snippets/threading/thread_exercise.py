"""풀이: 시간 안에 끝나지 않은 요리사를 찾아 멈춘다."""

from threading import Event, Thread


class Chef(Thread):
    def __init__(self, dish, ready):
        super().__init__(name=dish)
        self.ready = ready  # 재료가 왔다는 신호
        self.closing = Event()  # 그만두라는 부탁

    def run(self):
        while not self.ready.is_set():
            if self.closing.wait(0.01):
                print(f"{self.name}: 그만둔다")
                return
        print(f"{self.name}: 다 됐다")


here, never = Event(), Event()
here.set()
rice, ribs = Chef("비빔밥", here), Chef("갈비찜", never)
rice.start()
ribs.start()

rice.join()
ribs.join(0.05)  # 갈비찜은 0.05초까지만 기다린다
late = [chef for chef in (rice, ribs) if chef.is_alive()]
print("늦은 요리:", [chef.name for chef in late])

for chef in late:
    chef.closing.set()
    chef.join()
print("도는 스레드:", [chef.name for chef in late if chef.is_alive()])

# 출력:
#   비빔밥: 다 됐다
#   늦은 요리: ['갈비찜']
#   갈비찜: 그만둔다
#   도는 스레드: []
