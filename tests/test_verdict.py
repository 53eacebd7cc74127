"""Runs held against a contract: what passes, what fails, and what a failure says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from snippetlab import outcomes, verdict
from snippetlab.contract import Contract
from snippetlab.result import Outcome
from snippetlab.run import ChildExit, Chunk, End, Run, Stack
from snippetlab.snippet import Snippet

if TYPE_CHECKING:
    from pathlib import Path

TRACEBACK = """\
Traceback (most recent call last):
  File "sample.py", line 2, in <module>
    work()
  File "sample.py", line 1, in work
  File "threading.py", line 975, in run
ValueError: 음수는 안 된다
"""


def ran(  # noqa: PLR0913, PLR0917 - the facts of a run
    out: str = "",
    err: str = "",
    code: int | None = 0,
    end: End = "exit",
    children: tuple[int, ...] = (),
    early: str = "",
    stacks: tuple[Stack, ...] = (),
    leaked: tuple[str, ...] = (),
) -> Run:
    """Return a run that showed this."""
    chunks = (Chunk("stdout", 0.1, out.encode()), Chunk("stderr", 0.2, err.encode()))
    exits = tuple(ChildExit(100 + n, c) for n, c in enumerate(children))
    exit_code = code if end == "exit" else None
    return Run(end, exit_code, chunks, 0.3, leaked=leaked, stacks=stacks, children=exits, early_exit=early)


def judge(folder: Path, footer: str, *runs: Run, header: str = "") -> verdict.Verdict:
    """Hold runs against a contract; its first line is line 4 of the file."""
    path = folder / "sample.py"
    path.write_text(f"{header}x = 1\ny = 2\n\n{footer}\n", "utf-8")
    snippet = Snippet.load(path, "topic/sample")
    return verdict.judge(snippet, Contract.of(snippet), list(runs))


def failure(found: verdict.Verdict) -> str:
    """Return a failure's message, which always names file:line and the cure."""
    assert not found.ok
    text = str(found.failure)
    assert "sample.py:" in text.splitlines()[0]
    assert "고치는 법: " in text
    return text


@pytest.mark.parametrize(
    ("footer", "run"),
    [
        ("# 출력:\n#   1", ran("1\n")),
        ("# 출력:", ran("")),
        ("# 출력:\n#   pid=[..]\n#   ...", ran("pid=3\na\nb\n")),
        ("# 출력(순서 무관):\n#   a\n#   b", ran("b\na\n")),
        ("# 출력:\n# 오류 출력:\n#   경고", ran("", "경고\n")),
        ("# 출력:\n# 종료 코드: 3", ran("", "", 3)),
        ("# 출력:\n# 종료 코드: -9", ran("", "", -9)),
        ("# 출력:\n# 자식 종료 코드: 1, 1", ran(children=(1, 1))),
        ("# 출력:\n# 자식 종료 코드: 1, ...", ran(children=(1, 1, 1))),
        ("# 출력:", ran(children=(-15,))),
        ("# 출력:\n# 종료 코드: 0", ran(early="line 1 sys.exit")),
        ("# 멈춤:\n#   a", ran("a\n", end="timeout")),
        ("# 멈춤:", ran(end="timeout", children=(1,))),
        ("# 가능한 결과:\n#   a ⏎ b  정상: 까닭.", ran("a\nb\n")),
        ("# 가능한 결과:\n#   (출력 없음)  정상: 까닭.", ran("")),
        ("# 가능한 결과:\n#   (멈춤)  주목: 까닭.", ran("a\n", end="timeout")),
        ("# 가능한 결과:\n#   (종료 코드 1)  주목: 까닭.\n# 오류 출력:\n#   ...", ran("", TRACEBACK, 1)),
        ("# 가능한 결과:\n#   a (종료 코드 2)  주목: 까닭.", ran("a\n", "", 2, early="line 1 sys.exit")),
        ("# 가능한 결과:\n#   들여쓴 결과  정상: 까닭.", ran("   들여쓴 결과\n")),
        ("# 가능한 결과:\n#   [..]  정상: 무엇이든.", ran("x\n")),
    ],
)
def test_a_run_that_keeps_its_contract_passes(tmp_path: Path, footer: str, run: Run) -> None:
    """Every form of contract accepts what it describes."""
    found = judge(tmp_path, footer, run)
    assert (found.status, found.failure) == ("ok", None)


@pytest.mark.parametrize(
    ("footer", "run", "status", "line", "words"),
    [
        ("# 출력:\n#   1", ran("2\n"), "contract", 4, "출력이 계약과 다릅니다"),
        ("# 출력:", ran("1\n"), "contract", 4, "출력이 계약과 다릅니다"),
        ("# 출력:\n#   1", ran(""), "contract", 4, "- 1"),
        ("# 출력(순서 무관):\n#   a", ran("a\na\n"), "contract", 4, "출력이 계약과 다릅니다"),
        ("# 출력:", ran("", "경고\n"), "contract", 4, "오류 출력이 비어 있지 않습니다"),
        ("# 출력:\n# 오류 출력:\n#   경고", ran(), "contract", 5, "오류 출력이 계약과 다릅니다"),
        ("# 출력:", ran("", TRACEBACK, 1), "contract", 1, "잡히지 않은 예외: ValueError: 음수는 안 된다"),
        ("# 출력:", ran("", f"Exception in thread T:\n{TRACEBACK}"), "contract", 1, "스레드 안의 예외: ValueError"),
        ("# 출력:", ran("", f"Process 일꾼 하나:\n{TRACEBACK}"), "contract", 1, "프로세스 안의 예외: ValueError"),
        ("# 출력:", ran(code=3), "contract", 4, "종료 코드가 계약과 다릅니다"),
        ("# 출력:\n# 종료 코드: 1", ran(code=0), "contract", 4, "종료 코드 1"),
        ("# 출력:", ran(code=-11), "crash", 4, "시그널로 죽었습니다"),
        ("# 출력:", ran(children=(3,)), "contract", 4, "자식 프로세스의 종료 코드"),
        ("# 출력:\n# 자식 종료 코드: 3", ran(), "contract", 4, "자식 프로세스의 종료 코드"),
        ("# 출력:\n# 자식 종료 코드: 3", ran(children=(3, -15, 4)), "contract", 4, "3, 4"),
        ("# 출력:", ran(early="line 2 sys.exit"), "contract", 2, "sys.exit()로 중간에 끝났습니다"),
        ("# 출력:", ran(early="line 1 os._exit"), "contract", 1, "os._exit()로 중간에 끝났습니다"),
        ("# 출력:", ran(end="timeout"), "timeout", 1, "시간제한 10초"),
        ("# 출력:", ran(end="output-limit"), "output-limit", 1, "출력이 한도"),
        ("# 출력:", ran(end="memory-limit"), "memory-limit", 1, "메모리 한도"),
        ("# 출력:", ran(end="leak", leaked=("python x.py",)), "leak", 1, "python x.py"),
        ("# 출력:", ran(end="error"), "error", 1, "시작하지 못했습니다"),
        ("# 멈춤:", ran("끝\n"), "contract", 4, "멈춰야 하는데 끝났습니다"),
        ("# 멈춤:\n#   a", ran("b\n", end="timeout"), "contract", 4, "출력이 계약과 다릅니다"),
        ("# 멈춤:", ran(end="leak"), "leak", 1, "남았습니다"),
        ("# 가능한 결과:\n#   1  정상: 까닭.", ran("2\n"), "contract", 4, "목록에 없는 결과"),
        ("# 가능한 결과:\n#   1  정상: 까닭.\n#   2  금지: 까닭.", ran("2\n"), "contract", 6, "금지한 결과"),
        ("# 가능한 결과:\n#   1  ?", ran("1\n"), "contract", 5, "아직 판정하지 않은 결과"),
        ("# 가능한 결과:\n#   (멈춤)  금지: 까닭.", ran(end="timeout"), "timeout", 5, "금지한 결과"),
        ("# 가능한 결과:\n#   (멈춤)  금지: 까닭.", ran("", "경고\n", end="timeout"), "timeout", 4, "오류 출력이"),
        ("# 가능한 결과:\n#   (멈춤)  ?", ran(end="timeout"), "timeout", 5, "아직 판정하지 않은 결과"),
        ("# 가능한 결과:\n#   (멈춤)  정상: 까닭.", ran("", "경고\n", end="timeout"), "contract", 4, "오류 출력이"),
        ("# 출력:", ran(end="lost"), "error", 1, "스니펫이 자기 위의 프로세스를 죽였을 수 있습니다"),
        ("# 가능한 결과:\n#   1  정상: 까닭.", ran("1\n", end="timeout"), "timeout", 1, "시간제한"),
        ("# 가능한 결과:\n#   (멈춤)  정상: 까닭.", ran("1\n"), "contract", 4, "목록에 없는 결과"),
        ("# 가능한 결과:\n#   1  정상: 까닭.", ran("1\n", code=1), "contract", 4, "1 (종료 코드 1)"),
        ("# 가능한 결과:\n#   1  정상: 까닭.", ran("1\n", early="line 1 sys.exit"), "contract", 1, "중간에"),
        ("# 가능한 결과:", ran("1\n"), "contract", 4, "목록이 비어 있음"),
    ],
)
def test_a_broken_contract_says_what_and_where(  # noqa: PLR0913, PLR0917 - a case and what is expected of it
    tmp_path: Path, footer: str, run: Run, status: str, line: int, words: str
) -> None:
    """Each way to fail has its status, the line to look at, and a cure."""
    found = judge(tmp_path, footer, run)
    text = failure(found)
    assert found.status == status
    assert found.failure
    assert found.failure.line == line
    assert words in text


def test_the_difference_is_shown(tmp_path: Path) -> None:
    """A failure of the output shows the difference and the command that accepts what was seen."""
    text = failure(judge(tmp_path, "# 출력:\n#   a\n#   b", ran("a\nc\n")))
    assert "      a\n    - b\n    + c" in text
    assert "pytest snippets/topic/sample.py --bless" in text


def test_a_hang_points_at_the_line_it_hangs_on(tmp_path: Path) -> None:
    """Stacks of every process are in the message, whose line is the snippet's own."""
    stacks = (
        Stack(
            "메인 프로세스",
            'Thread 0x1:\n  File "threading.py", line 9 in join\n  File "sample.py", line 2 in <module>\n',
        ),
        Stack("자식 프로세스 1", 'Thread 0x2:\n  File "sample.py", line 1 in work\n'),
    )
    found = judge(tmp_path, "# 출력:", ran("기다린다\n", end="timeout", stacks=stacks))
    text = failure(found)
    assert found.failure
    assert found.failure.line == 2
    assert "[메인 프로세스]" in text
    assert "[자식 프로세스 1]" in text
    assert "마지막 출력: 기다린다" in text


def test_a_flood_shows_how_it_began(tmp_path: Path) -> None:
    """Output over the cap is shown from its beginning, on a line a person can read, with the cap beside it."""
    text = failure(judge(tmp_path, "# 출력:", ran("머리" + "x" * 4000 + "\n꼬리\n", end="output-limit")))
    assert "기대: 표준 출력과 오류 출력을 더해 256 KiB까지" in text
    seen = next(line for line in text.splitlines() if "실제: " in line)
    assert "실제: 처음 출력: 머리xxx" in seen
    assert seen.endswith("x…")
    assert len(seen) < 150


def test_a_long_last_line_of_a_hang_is_shown_from_its_end(tmp_path: Path) -> None:
    """Of much output before a hang the message shows the end."""
    text = failure(judge(tmp_path, "# 출력:", ran("x" * 4000 + "꼬리\n", end="timeout")))
    seen = next(line for line in text.splitlines() if "실제: " in line)
    assert "마지막 출력: …x" in seen
    assert seen.endswith("x꼬리")
    assert len(seen) < 150


@pytest.mark.parametrize(
    ("footer", "run", "cure"),
    [
        ("# 멈춤:", ran("끝\n"), "`Barrier`나 `Event`로 순서를 정해"),
        ("# 가능한 결과:\n#   2  금지: 까닭.", ran("2\n"), "코드를 고치세요. 계약부터 고치지 않습니다."),
        ("# 가능한 결과:\n#   (멈춤)  금지: 까닭.", ran(end="timeout"), "코드를 고치세요. 계약부터 고치지 않습니다."),
    ],
)
def test_what_cannot_be_accepted_has_another_cure(tmp_path: Path, footer: str, run: Run, cure: str) -> None:
    """A hang that did not come and a forbidden outcome are mended in the code; `--bless` is no way out."""
    told = failure(judge(tmp_path, footer, run)).partition("고치는 법: ")[2]
    assert cure in told
    assert "`--bless`로" in told
    assert "pytest" not in told


def test_a_forbidden_hang_shows_where_it_stood(tmp_path: Path) -> None:
    """Stacks belong to a hang, also to one that was forbidden."""
    stuck = Stack("메인 프로세스", 'Thread 0x1:\n  File "sample.py", line 2 in <module>\n')
    found = judge(tmp_path, "# 가능한 결과:\n#   (멈춤)  금지: 까닭.", ran(end="timeout", stacks=(stuck,)))
    assert "[메인 프로세스]" in failure(found)


def test_the_first_run_that_fails_decides(tmp_path: Path) -> None:
    """Of many runs every one has to keep the contract, and the message counts those the header asks for."""
    runs = (ran("1\n"), ran("2\n"), ran("3\n"))
    header = "# /// script\n# [tool.snippet]\n# repeat = 3\n# ///\n"
    listed = "# 가능한 결과:\n#   1  정상: 까닭."
    assert judge(tmp_path, "# 가능한 결과:\n#   [..]  정상: 까닭.", *runs).ok
    assert "3번 가운데 2번째 실행: " in failure(judge(tmp_path, listed, *runs, header=header))
    assert "되감기를 위해 더한 실행: " in failure(judge(tmp_path, listed, *[ran("1\n")] * 3, ran("2\n"), header=header))


def test_one_run_is_not_counted(tmp_path: Path) -> None:
    """Where the header asks for one run, the run that is made to be recorded is not told as a second one."""
    text = failure(judge(tmp_path, "# 가능한 결과:\n#   1  정상: 까닭.", ran("2\n"), ran("2\n")))
    assert text.startswith("sample.py:4: 목록에 없는 결과가 나왔습니다.")


def test_outcomes_are_counted_and_graded(tmp_path: Path) -> None:
    """Rows keep the contract's order, unseen ones count 0, and what nobody listed comes last."""
    path = tmp_path / "sample.py"
    path.write_text("x = 1\n\n# 가능한 결과:\n#   1  정상: 하나.\n#   2  주목: 둘.\n#   a[..]  정상: 여럿.\n", "utf-8")
    runs = [ran("a1\n"), ran("2\n"), ran("a2\n"), ran("7\n"), ran(end="timeout"), ran("2\n")]
    counts = outcomes.count(runs)
    assert counts == {"2": 2, "a1": 1, "a2": 1, "7": 1, "(멈춤)": 1}
    assert outcomes.grade(Contract.of(Snippet.load(path)), counts) == (
        Outcome("1", 0, "정상", "하나."),
        Outcome("2", 2, "주목", "둘."),
        Outcome("a[..]", 2, "정상", "여럿."),
        Outcome("7", 1, "?", ""),
        Outcome("(멈춤)", 1, "?", ""),
    )


@pytest.mark.parametrize(
    ("run", "status"),
    [
        (ran(), "ok"),
        (ran(code=7), "ok"),
        (ran(code=-6), "crash"),
        (ran(end="timeout"), "timeout"),
        (ran(end="leak"), "leak"),
    ],
)
def test_a_run_has_a_status_without_any_contract(run: Run, status: str) -> None:
    """A program that ends by itself is fine whatever its exit code; a signal is a crash."""
    assert verdict.status_of(run) == status
