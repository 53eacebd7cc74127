"""run()을 재정의한 하위 클래스."""

from multiprocessing import Process, Queue


class Cook(Process):
    def __init__(self, menu, out):
        super().__init__(name=f"{menu} 담당")
        self.menu, self.out, self.dish = menu, out, None

    def run(self):
        self.dish = self.menu + " 한 그릇"  # 자식의 객체만 바뀐다
        self.out.put(self.dish)


if __name__ == "__main__":
    out = Queue()
    child = Cook("비빔밥", out)
    child.start()
    print("큐로 받은 것:", out.get())
    child.join()
    print("부모가 보는 dish:", child.dish)
    child.run()  # start()가 아니면 새 프로세스도 없다
    print("run()을 직접 부른 뒤:", child.dish)
    out.get()

# 출력:
#   큐로 받은 것: 비빔밥 한 그릇
#   부모가 보는 dish: None
#   run()을 직접 부른 뒤: 비빔밥 한 그릇
