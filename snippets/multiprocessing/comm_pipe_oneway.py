"""duplex=False: 첫째는 읽고 둘째는 쓴다."""

from multiprocessing import Pipe, Process


def kitchen(sender):
    sender.send("비빔밥")
    try:
        sender.recv()
    except OSError as e:
        print("둘째로 읽기:", type(e).__name__ + ":", e)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    print("첫째 읽기:", receiver.readable, "쓰기:", receiver.writable)
    print("둘째 읽기:", sender.readable, "쓰기:", sender.writable)
    child = Process(target=kitchen, args=(sender,))
    child.start()
    child.join()
    print("첫째가 받은 것:", receiver.recv())
    try:
        receiver.send("?")
    except OSError as e:
        print("첫째로 쓰기:", type(e).__name__ + ":", e)

# 출력:
#   첫째 읽기: True 쓰기: False
#   둘째 읽기: False 쓰기: True
#   둘째로 읽기: OSError: connection is write-only
#   첫째가 받은 것: 비빔밥
#   첫째로 쓰기: OSError: connection is read-only
