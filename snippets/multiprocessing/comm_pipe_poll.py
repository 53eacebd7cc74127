"""poll(): 읽을 것이 있는지 먼저 묻는다."""

from multiprocessing import Event, Pipe, Process


def kitchen(out, go):
    go.wait()
    out.send("비빔밥")


if __name__ == "__main__":
    inbox, out = Pipe()
    go = Event()
    child = Process(target=kitchen, args=(out, go))
    child.start()
    print("poll():", inbox.poll())
    print("poll(0.05):", inbox.poll(0.05))
    go.set()
    print("poll(None):", inbox.poll(None))  # 올 때까지 기다린다
    print("recv():", inbox.recv())
    child.join()

# 출력:
#   poll(): False
#   poll(0.05): False
#   poll(None): True
#   recv(): 비빔밥
