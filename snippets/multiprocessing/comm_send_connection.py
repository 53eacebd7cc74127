"""연결도 보낼 수 있다: 파이프로 파이프를 건넨다."""

import multiprocessing as mp


def kitchen(inbox):
    for _ in range(2):
        reply = inbox.recv()  # 연결 하나를 통째로 받았다
        reply.send("받은 연결로 답합니다")
        reply.close()


if __name__ == "__main__":
    inbox, outbox = mp.Pipe(duplex=False)
    child = mp.Process(target=kitchen, args=(inbox,))
    child.start()
    for called in (False, True):
        if called:
            mp.allow_connection_pickling()
        answer, reply = mp.Pipe(duplex=False)
        outbox.send(reply)
        print("먼저 불렀나?", called, "/", answer.recv())
    child.join()

# 출력:
#   먼저 불렀나? False / 받은 연결로 답합니다
#   먼저 불렀나? True / 받은 연결로 답합니다
