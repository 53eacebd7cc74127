"""이터레이터의 프락시: 다른 프로세스의 제너레이터와 이야기한다."""

from multiprocessing.managers import BaseManager, IteratorProxy


def numbers():
    number = 0
    while True:
        try:
            called = yield f"{number}번 손님"
            number = number + 1 if called is None else called
        except KeyError:
            number = 100


class Desk(BaseManager):
    pass


Desk.register("numbers", callable=numbers, proxytype=IteratorProxy)

if __name__ == "__main__":
    with Desk() as desk:
        tickets = desk.numbers()
        print("next:", next(tickets), "/", next(tickets))
        print("send:", tickets.send(50))
        print("throw:", tickets.throw(KeyError()))
        tickets.close()
        print("close 다음:", list(tickets))

# 출력:
#   next: 0번 손님 / 1번 손님
#   send: 50번 손님
#   throw: 100번 손님
#   close 다음: []
