"""진행 막대: 끝나는 대로 한 칸씩 채운다."""

import zlib
from concurrent.futures import ThreadPoolExecutor, as_completed

BOOKS = {f"책 {i}": f"{i}쪽 ".encode() * 20_000 * i for i in (4, 1, 3, 2)}


def bar(done, total):
    return "[" + "#" * done + "." * (total - done) + f"] {done}/{total}"


saved = 0
with ThreadPoolExecutor(2) as pool:
    jobs = {
        pool.submit(zlib.compress, text): title
        for title, text in BOOKS.items()
    }
    print(bar(0, len(jobs)))
    for done, job in enumerate(as_completed(jobs), 1):
        saved += len(BOOKS[jobs[job]]) - len(job.result())
        print(bar(done, len(jobs)), jobs[job])  # 메인 스레드만 그린다
print("줄어들었나:", saved > 0)

# 출력:
#   [....] 0/4
#   [#...] 1/4 책 [..]
#   [##..] 2/4 책 [..]
#   [###.] 3/4 책 [..]
#   [####] 4/4 책 [..]
#   줄어들었나: True
