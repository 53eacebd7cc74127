# /// script
# [tool.snippet]
# platforms = ["linux"]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""운영체제가 보는 스레드 이름: 3.14부터 파이썬이 알려 준다."""

from threading import Thread, get_native_id


def show():
    with open(f"/proc/self/task/{get_native_id()}/comm") as file:
        name = file.read().strip()
    print("운영체제가 보는 이름:", name)


worker = Thread(target=show, name="chef-jiwoo")
worker.start()
worker.join()

# 가능한 결과:
#   운영체제가 보는 이름: chef-jiwoo  정상:
#     3.14부터 Thread의 이름이 운영체제에도 보인다. top, gdb에서 찾기 쉽다.
#   운영체제가 보는 이름: [..]  정상: 3.13까지는 프로그램의 이름이 보인다.
