"""Blocks made by hand, many of them hostile: what the renderer and the browser tests look at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from snippetlab.block import Block, Links, Variant
from snippetlab.header import Header
from snippetlab.result import Outcome, Platform, Result
from snippetlab.run import ChildExit, Chunk, Run, Stack, Stream
from snippetlab.snippet import Snippet

PLATFORM = Platform("3.11.7", "CPython", "main, Jan  2 2026, GCC 14.2.0", "Linux", "x86_64", 2, "fork", "2026-11-22")
FREE_THREADED = replace(PLATFORM, python="3.14.2t", start_method="forkserver")
LINKS = Links(edit="edit/lock_counter.py", download="snippets/lock_counter.py", how="how/")

RACE = """\
import threading

balance = 100


def deposit(amount: int) -> None:
    global balance
    seen = int(balance)          # 읽고
    balance = seen + amount      # 쓴다


threads = [threading.Thread(target=deposit, args=(50,), name=name) for name in "AB"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("</code><script>alert(1)</script>", balance)"""

CHILD = """\
import multiprocessing


def work() -> None:
    print("자식: 일합니다")


if __name__ == "__main__":
    child = multiprocessing.Process(target=work)
    child.start()
    child.join()"""

STACK = """\
Thread 0x00007f2b1c9fe700 (most recent call first):
  File "lock_hang.py", line 6 in work
  File "threading.py", line 1116 in _wait_for_tstate_lock
  File "threading.py", line 982 in run
  File "threading.py", line 1002 in _bootstrap

Current thread 0x00007f2b1d3f5740 (most recent call first):
  File "threading.py", line 1096 in join
  File "lock_hang.py", line 12 in <module>
"""

HANGUL = "한글이 나뉘어".encode()


def snippet(name: str, code: str, first_line: int = 7, timeout: float = 2.0) -> Snippet:
    """Return a snippet that no file holds."""
    last = first_line + code.count("\n")
    return Snippet(name, Path(f"{name}.py"), code.encode(), Header(timeout=timeout), "제목", code, first_line, last)


def run(*output: tuple[Stream, str | bytes], **facts: object) -> Run:
    """Return a run that wrote `output`, one chunk an item."""
    chunks = tuple(
        Chunk(stream, index / 1000, data.encode() if isinstance(data, str) else data)
        for index, (stream, data) in enumerate(output)
    )
    return replace(Run("exit", 0, chunks, duration=0.0213), **facts)  # type: ignore[arg-type]


def variant(label: str, what: Run, platform: Platform = PLATFORM, rows: tuple[Outcome, ...] = ()) -> Variant:
    """Return a tab that shows one run."""
    counts = {row.text: row.count for row in rows}
    return Variant(label, Result(what, counts, max(1, sum(counts.values())), platform, 1.0), outcomes=rows)


ROWS = (
    Outcome("200", 37, "정상", "한 스레드가 쓴 뒤에 다른 스레드가 읽었습니다."),
    Outcome("150", 13, "주목", "둘 다 100을 읽어 입금 하나가 사라졌습니다. 왜 그런지는 아래에서 살펴봅니다."),
    Outcome("100", 0, "금지", "입금 둘이 다 사라질 수는 없습니다."),
)
LINES = (
    Outcome("A 시작 ⏎ B 시작 ⏎ A 끝 ⏎ B 끝", 31, "정상", "둘이 번갈아 실행되었습니다."),
    Outcome("A 시작 ⏎ A 끝 ⏎ B 시작 ⏎ B 끝", 18, "정상", "A가 끝난 뒤에야 B가 시작했습니다."),
    Outcome("(멈춤)", 1, "주목", "서로를 기다리다 멈췄습니다."),
)

_race = snippet("threading/lock_counter", RACE)
_child = snippet("multiprocessing/process_child", CHILD, first_line=98)

RACY = Block(_race, _race.id, "갱신 손실", (variant("3.11", run(("stdout", "150\n")), rows=ROWS),), links=LINKS)
PLAIN = Block(
    _child, _child.id, "자식을 기다린다", (variant("3.11", run(("stdout", "자식: 일합니다\n"))),), links=LINKS
)
STREAMS = replace(
    PLAIN,
    title="두 갈래가 시간 순서로",
    variants=(
        variant(
            "3.11",
            run(
                ("stdout", "첫째\n"),
                ("stderr", 'Traceback (most recent call last):\n  File "x.py", line 2\nValueError: 둘째\n'),
                ("stdout", "셋째 "),
                ("stderr", "[넷째]\n"),
                ("stdout", "다섯"),
                ("stdout", "째\n"),
                ("stderr", "여섯째"),
                exit_code=1,
                children=(ChildExit(12, 3), ChildExit(13, -9)),
            ),
        ),
    ),
)
HOSTILE = replace(
    PLAIN,
    name="multiprocessing/hostile\"><script>alert('n')</script>",
    title='<script>alert("t")</script> & "따옴표"',
    variants=(
        variant(
            "3.11<script>",
            run(
                (
                    "stdout",
                    "<script>window.hacked = true</script></code></pre></figure>\n````````\n```snippet\nx\n```\n",
                ),
                (
                    "stdout",
                    b"invalid: \xff\xfe\xc3( nul:\x00 bel:\x07 esc:\x1b]0;t\x07 del:\x7f cr:\rX c1:\xc2\x85\r\n",
                ),
                ("stdout", "markdown: \x02wzxhzdk:1\x03 \x02klzzwxh:0001\x03 {{ jinja }} [a](b) *c* &amp;\n"),
                ("stdout", HANGUL[:4]),
                ("stderr", "!"),
                ("stdout", HANGUL[4:] + b"\n"),
                ("stdout", "bidi:\u202egnirts\u202c zero:\u200bwidth emoji:👩\u200d💻\n"),
                (
                    "stdout",
                    (
                        "\x1b[31m빨강\x1b[0m \x1b[1;4;92m굵게\x1b[22;24;39m \x1b[38;5;208m주황\x1b[0m "
                        "\x1b[7m뒤집기\x1b[m\n"
                    ),
                ),
                ("stdout", "\x1b[48;2;10;90;40m바탕\x1b[0m \x1b[41;97m흰 글씨\x1b[m \x1b[90m흐림\x1b[39m split \x1b[3"),
                ("stderr", "끼어듦\n"),
                ("stdout", "1m이어짐\x1b[0m \x1b[2K지우기 \x1b[31"),
            ),
        ),
        replace(variant("둘", run()), result=None, reason="<img src=x onerror=alert(1)>"),
    ),
)
LONG = replace(
    PLAIN,
    title="아주 긴 제목: 시간제한을 넘긴 스레드를 기다리지 않고 넘어가면 어떤 일이 생기는지 살펴보는 스니펫",
    variants=(
        variant(
            "3.11", run(("stdout", "길다" * 120 + "\n" + "x" * 300 + "\n" + "".join(f"{n}번째\n" for n in range(60))))
        ),
    ),
)
HANG = Block(
    snippet("threading/lock_hang", CHILD),
    "threading/lock_hang",
    "교착 상태",
    (
        variant(
            "3.11",
            run(
                ("stdout", "A가 첫째 록을 얻음\n"),
                end="timeout",
                exit_code=-9,
                duration=2.01,
                stacks=(
                    Stack("메인 프로세스", STACK),
                    Stack("자식 프로세스 1", STACK),
                    Stack("자식 프로세스 2", STACK),
                ),
            ),
        ),
    ),
    hangs=True,
    links=LINKS,
)
TABS = replace(
    PLAIN,
    title="버전마다 다른 시작 방법",
    variants=(
        variant("3.11–3.13 같음", run(("stdout", "fork\n"))),
        variant("3.14t", run(("stdout", "forkserver\n")), FREE_THREADED),
        Variant("3.15", None, "Python 3.15를 찾지 못했습니다."),
    ),
)
PREDICT = replace(RACY, output_closed=True)
FOLDED = replace(TABS, code_closed=True)
SILENT = replace(PLAIN, title="아무것도 출력하지 않는다", variants=(variant("3.11", run()),), links=Links())
OUTCOME_LINES = replace(
    RACY,
    title="여러 줄 결과",
    variants=(variant("3.11", run(("stdout", "A 시작\nB 시작\nA 끝\nB 끝\n")), rows=LINES),),
    code_closed=True,
)
FAILED = replace(
    PLAIN,
    variants=(),
    failure="snippets/x.py:14: 출력이 다릅니다.\n  기대:\n    끝 1\n  실제:\n    끝 0\n<script>alert(1)</script>",
)
MISSING = Block(
    None, "threading/nope", "threading/nope", failure="docs/x.md:12: `threading/nope`이라는 스니펫이 없습니다."
)

BLOCKS = {
    "racy": RACY,
    "plain": PLAIN,
    "streams": STREAMS,
    "hostile": HOSTILE,
    "long": LONG,
    "hang": HANG,
    "tabs": TABS,
    "tabs-again": TABS,
    "predict": PREDICT,
    "folded": FOLDED,
    "silent": SILENT,
    "lines": OUTCOME_LINES,
    "failed": FAILED,
    "missing": MISSING,
}
