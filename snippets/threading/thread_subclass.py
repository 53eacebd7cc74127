"""run() 재정의: 할 일과 상태를 한 클래스에 담는다."""

from threading import Thread, current_thread


class Chef(Thread):
    def __init__(self, dish):
        super().__init__(name=f"{dish} 담당")  # 빠뜨리면 start()가 실패한다
        self.dish = dish
        self.plate = None

    def run(self):  # start()가 새 스레드에서 부른다
        self.plate = f"{self.dish} (만든 이: {current_thread().name})"


chef = Chef("김치찌개")
print("시작 전:", chef.plate)
chef.start()
chef.join()
print("끝난 뒤:", chef.plate)


class Forgetful(Thread):
    def __init__(self):
        pass  # super().__init__()을 부르지 않았다


try:
    Forgetful().start()
except RuntimeError as error:
    print("RuntimeError:", error)

# 출력:
#   시작 전: None
#   끝난 뒤: 김치찌개 (만든 이: 김치찌개 담당)
#   RuntimeError: thread.__init__() not called
