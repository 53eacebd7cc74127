# /// script
# [tool.snippet]
# timeout = 2
# ///
"""쓰는 쪽을 부모도 쥐고 있으면 EOFError가 오지 않는다."""

from multiprocessing import Pipe, Process


def kitchen(out):
    out.send("비빔밥")
    out.close()


if __name__ == "__main__":
    inbox, out = Pipe(duplex=False)
    child = Process(target=kitchen, args=(out,))
    child.start()
    print(inbox.recv())
    child.join()
    print("자식은 끝났습니다")
    inbox.recv()  # 부모의 out이 아직 열려 있다

# 멈춤:
#   비빔밥
#   자식은 끝났습니다
