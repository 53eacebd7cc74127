"""연결도 보낼 수 있다: 파이프로 파이프를 건넨다."""

import multiprocessing as mp


def kitchen(inbox):
    reply = inbox.recv()  # 연결 하나를 통째로 받았다
    reply.send("받은 연결로 답합니다")
    reply.close()


if __name__ == "__main__":
    mp.allow_connection_pickling()
    inbox, outbox = mp.Pipe(duplex=False)
    answer, reply = mp.Pipe(duplex=False)
    child = mp.Process(target=kitchen, args=(inbox,))
    child.start()
    outbox.send(reply)
    print(answer.recv())
    child.join()

# 출력:
#   받은 연결로 답합니다
