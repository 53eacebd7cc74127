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
#     3.14부터는 start()가 Thread의 이름을 운영체제에도 알린다.
#   운영체제가 보는 이름: [..]  정상: 3.13까지는 알리지 않는다.
