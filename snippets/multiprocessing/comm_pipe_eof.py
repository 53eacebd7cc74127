"""피클 가능한 값은 모두 보낸다. 끝은 EOFError로 안다."""

from multiprocessing import Pipe, Process


class Order:
    def __init__(self, menu, count):
        self.menu, self.count = menu, count


def kitchen(out):
    out.send({"비빔밥": 8000})
    out.send(Order("잡채", 2))
    out.close()


if __name__ == "__main__":
    inbox, out = Pipe(duplex=False)
    child = Process(target=kitchen, args=(out,))
    child.start()
    out.close()  # 부모가 쥔 쪽도 닫아야 끝이 보인다
    print("딕셔너리:", inbox.recv())
    order = inbox.recv()
    print("내 클래스:", order.menu, order.count)
    try:
        inbox.recv()
    except EOFError:
        print("상대가 닫았습니다: EOFError")
    child.join()
    inbox.close()
    print("닫혔나?", inbox.closed)

# 출력:
#   딕셔너리: {'비빔밥': 8000}
#   내 클래스: 잡채 2
#   상대가 닫았습니다: EOFError
#   닫혔나? True
