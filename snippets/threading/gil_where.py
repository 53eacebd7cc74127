# /// script
# [tool.snippet]
# switch-interval = 1e-6
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""어디에서 바뀌나: 이름을 적고 읽는 사이에 남이 덮어쓴 횟수."""

from threading import Thread

TIMES = 200_000
changed = []


def write_then_read(me):
    global name
    for _ in range(TIMES):
        name = me
        if name is not me:  # 적고 곧바로 읽었는데 남의 이름이다
            changed.append(me)


def write_call_then_read(me):
    global name
    for _ in range(TIMES):
        name = me
        str(me)  # 적기와 읽기 사이에 함수 호출이 있다
        if name is not me:
            changed.append(me)


def count(work):
    changed.clear()
    people = [Thread(target=work, args=(me,)) for me in ("지우", "민서")]
    for person in people:
        person.start()
    for person in people:
        person.join()
    return len(changed)


print(f"곧바로 읽으면: {count(write_then_read)}번")
print(f"함수를 부르고 읽으면: {count(write_call_then_read)}번")

# 가능한 결과:
#   곧바로 읽으면: 0번 ⏎ 함수를 부르고 읽으면: [..]번  정상:
#     GIL이 있으면 호출이 없는 틈으로는 들어오지 못했다.
#   곧바로 읽으면: [..]번 ⏎ 함수를 부르고 읽으면: [..]번  주목:
#     GIL이 없는 자유 스레딩 빌드에서는 어느 틈으로든 들어온다.
