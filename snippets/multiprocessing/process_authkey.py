"""authkey: 부모와 자식이 나누어 가진 비밀 열쇠."""

from multiprocessing import Pipe, Process, current_process


def report(out):
    out.send(current_process().authkey == b"open sesame")


if __name__ == "__main__":
    print("처음 길이:", len(current_process().authkey), "바이트")
    current_process().authkey = b"open sesame"
    inbox, outbox = Pipe(duplex=False)
    child = Process(target=report, args=(outbox,))
    child.start()
    print("자식도 같은 열쇠인가?", inbox.recv())
    child.join()

# 출력:
#   처음 길이: 32 바이트
#   자식도 같은 열쇠인가? True
