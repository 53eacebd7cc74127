"""serve_forever(): 프로세스 하나를 통째로 서버로 쓴다."""

from multiprocessing import Pipe, Process
from multiprocessing.managers import SharedMemoryManager, SyncManager

KEY = b"secret"


def serve(kind, conn):
    manager = kind(("localhost", 0), authkey=KEY)
    server = manager.get_server()  # 새 프로세스를 띄우지 않는다
    conn.send(server.address)
    server.serve_forever()  # 돌아오지 않는다
    conn.send("여기에는 오지 못합니다")


def visit(kind):
    here, there = Pipe()
    server = Process(target=serve, args=(kind, there))
    server.start()
    manager = kind(here.recv(), authkey=KEY)
    manager.connect()
    return server, manager


if __name__ == "__main__":
    server, shop = visit(SyncManager)
    menu = shop.list(["김밥"])
    menu.append("라면")
    print("서버의 목록:", menu)
    print("손님이 shutdown()할 수 있나?", hasattr(shop, "shutdown"))
    server.terminate()
    server.join()
    print("서버가 끝난 코드:", server.exitcode)

    server, office = visit(SharedMemoryManager)
    block = office.SharedMemory(size=8)  # 서버에 이름만 적어 둔다
    block.buf[:2] = b"hi"
    print("공유 메모리:", bytes(block.buf[:2]))
    block.close()
    block.unlink()  # 서버를 shutdown()하지 않으므로 직접 지운다
    server.terminate()
    server.join()

# 출력:
#   서버의 목록: ['김밥', '라면']
#   손님이 shutdown()할 수 있나? False
#   서버가 끝난 코드: -15
#   공유 메모리: b'hi'
