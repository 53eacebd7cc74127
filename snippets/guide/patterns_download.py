"""한꺼번에 내려받기: 이 컴퓨터 안의 서버에서."""

from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Barrier, Thread
from urllib.request import urlopen

together = Barrier(4)


class Bakery(BaseHTTPRequestHandler):
    def do_GET(self):
        together.wait()  # 요청 넷이 함께 와 있어야 답한다
        body = f"{self.path} ".encode() * 1000
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass  # 요청마다 한 줄씩 찍지 않는다


def download(url):
    with urlopen(url, timeout=5) as answer:
        return len(answer.read())


with ThreadingHTTPServer(("127.0.0.1", 0), Bakery) as server:
    Thread(target=server.serve_forever, args=(0.01,)).start()
    home = f"http://127.0.0.1:{server.server_port}"
    names = ["bread", "cake", "donut", "egg"]
    with ThreadPoolExecutor(4) as pool:
        sizes = pool.map(download, [f"{home}/{name}" for name in names])
        for name, size in zip(names, sizes, strict=True):
            print(f"{name}: {size}바이트")
    server.shutdown()

# 출력:
#   bread: 7000바이트
#   cake: 6000바이트
#   donut: 7000바이트
#   egg: 5000바이트
