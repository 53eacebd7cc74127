"""What must fail does: in pytest and in the strict build, with file, line and cure."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from projects import SAMPLES, Project, linux, posix

pytest_plugins = ["harness"]


@dataclass(frozen=True)
class Case:
    """A bad sample and what is said of it.

    Attributes:
        name: The sample, a file under `samples/bad`.
        line: The line the message names.
        words: What the message says.
        cure: What it tells to do.
    """

    name: str
    line: int
    words: str
    cure: str


CASES = [
    Case("not_met", 5, "출력이 계약과 다릅니다", "--bless"),
    Case("uncaught_exception", 4, "잡히지 않은 예외: ValueError: 음수는 안 된다", "# 종료 코드: 1"),
    Case("thread_exception", 7, "스레드 안의 예외: RuntimeError: 작업자가 실패했다", "# 오류 출력:"),
    Case("child_exception", 7, "자식 프로세스 안의 예외: KeyError", "# 오류 출력:"),
    Case("failing_child_fork", 17, "자식 프로세스의 종료 코드가 계약과 다릅니다", "# 자식 종료 코드: 3"),
    Case("failing_child_spawn", 17, "자식 프로세스의 종료 코드가 계약과 다릅니다", "# 자식 종료 코드: 3"),
    Case("failing_child_forkserver", 17, "자식 프로세스의 종료 코드가 계약과 다릅니다", "# 자식 종료 코드: 3"),
    Case("hang", 12, "시간제한 2초 안에 끝나지 않았습니다", "# 멈춤:"),
    Case("not_hanging", 9, "멈춰야 하는데 끝났습니다", "Barrier"),
    Case("early_exit", 6, "sys.exit()로 중간에 끝났습니다", "# 종료 코드: 0"),
    Case("output_flood", 3, "출력이 한도(256 KiB)를 넘었습니다", "출력을 줄이세요"),
    Case("memory_hog", 3, "메모리 한도(1 GiB)를 넘었습니다", "데이터를 줄이세요"),
    Case("leak", 3, "프로그램이 끝난 뒤에도 프로세스가 남았습니다", "join()"),
    Case("signal_death", 9, "시그널로 죽었습니다", "# 종료 코드: -9"),
    Case("stderr_noise", 7, "오류 출력이 비어 있지 않습니다", "# 오류 출력:"),
    Case("no_contract", 3, "계약이 없습니다", "# 출력:"),
    Case("two_contracts", 8, "계약이 두 개입니다", "지우세요"),
    Case("unreadable_contract", 6, "계약 안에 읽을 수 없는 줄", "#   글"),
    Case("unlisted_outcome", 5, "목록에 없는 결과가 나왔습니다", "--bless"),
    Case("forbidden_outcome", 7, "금지한 결과가 나왔습니다", "코드를 고치세요"),
    Case("ungraded_outcome", 7, "아직 판정하지 않은 결과가 나왔습니다", "등급으로 바꾸고"),
    Case("unknown_key", 4, "머리말에 알 수 없는 키 `time_out`", "철자를 고치세요"),
    Case("malformed_header", 3, "머리말이 TOML 형식이 아닙니다", "`키 = 값`"),
    Case("unclosed_header", 1, "머리말이 닫히지 않았습니다", "# ///"),
    Case("misspelt_header", 1, "머리말을 여는 줄이 맞지 않습니다", "# /// script"),
    Case("late_header", 4, "머리말이 코드 뒤에 있습니다", "맨 앞으로"),
    Case("wrong_type", 3, "머리말 `repeat`의 값이 맞지 않습니다", "값을 고치세요"),
    Case("invalid_utf8", 3, "스니펫 파일을 읽을 수 없습니다", "UTF-8"),
    Case("syntax_error", 3, "파이썬 문법에 맞지 않습니다", "직접 실행해"),
    Case("queue", 1, "표준 모듈 `queue`와 이름이 같습니다", "파일 이름을 바꾸세요"),
]
MARKS = {
    "failing_child_fork": posix,
    "failing_child_forkserver": posix,
    "memory_hog": linux,
    "signal_death": posix,
    "leak": linux,
}


def params() -> list[object]:
    """Return the cases, those that need a platform with its mark."""
    return [pytest.param(case, id=case.name, marks=MARKS.get(case.name, ())) for case in CASES]


def fits(case: Case) -> bool:
    """Tell whether this platform has what a case needs."""
    return not (case.name in MARKS and MARKS[case.name].args[0])


def told(text: str, place: str) -> str:
    """Return the message that starts with a place, up to the next one; it has a cure."""
    at = text.find(f"{place}: ")
    assert at >= 0, f"{place}: {text}"
    message = re.split(r"\n(?=WARNING|INFO|FAILED|_{5}|(?:E +)?\S+\.(?:py|md):\d+: )", text[at:])[0]
    assert "고치는 법:" in message
    return message


def check(text: str, case: Case) -> None:
    """Check that a text tells of a case: file, line, what is wrong, and the cure."""
    message = told(text, f"snippets/topic/{case.name}.py:{case.line}")
    assert case.words in message
    assert case.cure in message.partition("고치는 법")[2]


def test_every_bad_sample_is_a_case() -> None:
    """No bad sample lies there without being tried."""
    assert {path.stem for path in (SAMPLES / "bad").glob("*.py")} == {case.name for case in CASES}


@pytest.mark.parametrize("case", params())
def test_a_bad_snippet_fails_the_strict_build(
    project: Project, case: Case, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One bad snippet is enough to fail the strict build, with file, line and cure, and no traceback of ours."""
    project.snippet(f"topic/{case.name}", SAMPLES / "bad" / f"{case.name}.py")
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("SNIPPETLAB_CACHE", str(project.cache))
    config = load_config("mkdocs.yml", strict=True)
    with caplog.at_level(logging.WARNING, "mkdocs"), pytest.raises(Abort):
        build(config)
    check(caplog.text, case)
    assert "snippetlab/" not in caplog.text
    assert "sl-failed" in project.html()


def test_bad_snippets_fail_pytest(project: Project) -> None:
    """Each bad snippet is a failed test of its own with file, line and cure, and the good one passes."""
    cases = [case for case in CASES if fits(case)]
    for case in cases:
        project.snippet(f"topic/{case.name}", SAMPLES / "bad" / f"{case.name}.py")
    project.snippet("topic/hello", SAMPLES / "good" / "hello.py")
    done = project.pytest("-q", "snippets")
    assert done.code == 1
    assert f"{len(cases)} failed, 1 passed" in done.out
    for case in cases:
        check(done.out, case)
        assert f"FAILED snippets/topic/{case.name}.py::topic/{case.name}" in done.out
    assert "src/snippetlab" not in done.out.replace("src/snippetlab/child", "")


@pytest.mark.parametrize("strict", [True, False])
def test_the_exit_code_tells(project: Project, *, strict: bool) -> None:
    """`mkdocs build --strict` ends with 1; without `--strict` the page shows a red block and the build ends with 0."""
    project.snippet("topic/not_met", SAMPLES / "bad" / "not_met.py")
    project.snippet("topic/hello", SAMPLES / "good" / "hello.py")
    done = project.build(*["--strict"][:strict])
    assert done.code == int(strict), done.text
    check(done.err, CASES[0])
    html = project.html()
    assert 'class="sl-block sl-failed" data-snippet="topic/not_met"' in html
    assert "topic/not_met.py:5: 출력이 계약과 다릅니다" in html
    assert 'class="sl-block" data-snippet="topic/hello"' in html


def test_a_fence_that_names_no_file_fails_everywhere(project: Project) -> None:
    """Pytest and the strict build both fail with the page's line and the cure."""
    project.snippet("topic/hello", SAMPLES / "good" / "hello.py")
    project.page("guide/other", "# 다른 글\n\n한 줄\n\n```snippet\ntopic/nowhere\n```\n")
    tests, built = project.pytest("-q"), project.build("--strict")
    assert (tests.code, built.code) == (1, 1)
    for text in (tests.out, built.err):
        message = told(text, "docs/guide/other.md:5")
        assert "`topic/nowhere`라는 스니펫이 없습니다" in message
        assert "python -m snippetlab new topic/nowhere" in message


def test_a_snippet_no_page_shows_fails_everywhere(project: Project) -> None:
    """Pytest and the strict build both fail with the fence to paste."""
    project.snippet("topic/hello", SAMPLES / "good" / "hello.py")
    project.snippet("topic/lonely", SAMPLES / "good" / "hello.py", page="")
    tests, built = project.pytest("-q"), project.build("--strict")
    assert (tests.code, built.code) == (1, 1)
    for text in (tests.out, built.err):
        message = told(text, "snippets/topic/lonely.py:1")
        assert "어느 페이지도 `topic/lonely`를 보여 주지 않습니다" in message
        assert "```snippet" in message


def test_all_is_well_where_all_is_well(project: Project) -> None:
    """With good snippets only, pytest and the strict build pass without a warning."""
    for name in ("hello", "child_spawn", "expected_failure"):
        project.snippet(f"topic/{name}", SAMPLES / "good" / f"{name}.py")
    tests, built = project.pytest("-q"), project.build("--strict")
    assert (tests.code, built.code) == (0, 0), tests.text + built.text
    assert "6 passed" in tests.out
    assert "WARNING" not in built.err
