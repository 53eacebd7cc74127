"""ThreadPool: 같은 사용법, 같은 프로세스."""

import os
from multiprocessing.pool import ThreadPool

served = []


def cook(menu):
    served.append(menu)
    return os.getpid()


with ThreadPool(2) as p:
    pids = p.map(cook, ["김밥", "만두", "국수"])
    print("모두 메인의 pid인가?", set(pids) == {os.getpid()})
    print("전역 리스트도 바뀌었나?", sorted(served))
    print("lambda도 되나?", p.map(lambda n: n * n, [1, 2, 3]))

# 출력:
#   모두 메인의 pid인가? True
#   전역 리스트도 바뀌었나? ['국수', '김밥', '만두']
#   lambda도 되나? [1, 4, 9]
