"""Accepting what was seen."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from snippetlab.bless import bless, refuse_on_ci
from snippetlab.contract import Contract
from snippetlab.errors import SnippetLabError
from snippetlab.snippet import Snippet
from test_verdict import ran

if TYPE_CHECKING:
    from pathlib import Path

    from snippetlab.run import Run

CODE = '"""제목."""\n\nprint(1)  # 설명\n\n'


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bless as on a person's own machine."""
    monkeypatch.delenv("CI", raising=False)


def accept(folder: Path, footer: str, *runs: Run, code: str = CODE) -> str:
    """Accept runs and return the contract that results."""
    path = folder / "sample.py"
    path.write_bytes((code + footer).encode())
    snippet = Snippet.load(path, "topic/sample")
    changed = bless(snippet, Contract.of(snippet), list(runs))
    data = path.read_bytes()
    assert changed == (data != (code + footer).encode())
    assert data.startswith(code.encode())
    assert [p.name for p in folder.iterdir()] == ["sample.py"]
    return data.decode()[len(code) :]


@pytest.mark.parametrize(
    ("footer", "run", "new"),
    [
        ("# 출력:\n", ran("1\n"), "# 출력:\n#   1\n"),
        ("# 출력:\n#   0\n", ran("1\n\n  2\n"), "# 출력:\n#   1\n#\n#     2\n"),
        (
            "# 출력:\n#   pid=[..]\n#   ...\n#   끝\n",
            ran("pid=9\na\n마침\n"),
            "# 출력:\n#   pid=[..]\n#   ...\n#   마침\n",
        ),
        ("# 출력(순서 무관):\n#   x\n", ran("b\na\n"), "# 출력(순서 무관):\n#   b\n#   a\n"),
        ("# 출력:\n", ran("", "경고\n"), "# 출력:\n# 오류 출력:\n#   경고\n"),
        ("# 출력:\n# 오류 출력:\n#   ...\n", ran("", "a\nb\n"), "# 출력:\n# 오류 출력:\n#   ...\n"),
        ("# 출력:\n", ran(code=3), "# 출력:\n# 종료 코드: 3\n"),
        ("# 출력:\n# 종료 코드: 3\n", ran(code=0), "# 출력:\n# 종료 코드: 0\n"),
        ("# 출력:\n", ran(children=(3, -15)), "# 출력:\n# 자식 종료 코드: 3\n"),
        ("# 출력:\n# 자식 종료 코드: 3\n", ran(), "# 출력:\n"),
        ("# 출력:\n# 자식 종료 코드: 1, ...\n", ran(children=(1, 1)), "# 출력:\n# 자식 종료 코드: 1, ...\n"),
        ("# 멈춤:\n", ran("a\n", end="timeout"), "# 멈춤:\n#   a\n"),
        ("# 출력:\n", ran("제\x1b[1m어\n"), "# 출력:\n#   제\\x1b[1m어\n"),
    ],
)
def test_the_contract_becomes_what_was_seen(tmp_path: Path, footer: str, run: Run, new: str) -> None:
    """Each part of a contract is rewritten; wildcards that fit and the code stay as they are."""
    assert accept(tmp_path, footer, run) == new


def test_what_was_accepted_holds(tmp_path: Path) -> None:
    """An accepted contract accepts the run it was made from, whatever that printed."""
    for text in ("a\n", "\n\n  b\n", "x\r\ny\n", "\x00\x1b\x85\u2028\n", "# 출력:\n", "  \n\t탭\n"):
        footer = accept(tmp_path, "# 출력:\n", ran(text))
        assert accept(tmp_path, footer, ran(text)) == footer


def test_a_contract_that_holds_is_left_alone(tmp_path: Path) -> None:
    """Accepting what already fits changes nothing, not even a byte."""
    footer = "# 출력:\n#   [..]\n#   ...\n# 종료 코드: 0\n"
    assert accept(tmp_path, footer, ran("1\n2\n")) == footer
    footer = "# 출력(순서 무관):\n#   b\n#   a\n"
    assert accept(tmp_path, footer, ran("a\nb\n")) == footer


def test_a_new_outcome_is_not_judged_by_a_machine(tmp_path: Path) -> None:
    """A new outcome gets the grade `?`; those a person has judged keep grade and sentence, seen or not."""
    footer = "# 가능한 결과:\n#   1     정상: 하나.\n#   긴 결과  주목: 드물다.\n"
    new = accept(tmp_path, footer, ran("1\n"), ran("2\n3\n"), ran(end="timeout"))
    assert new.splitlines() == [
        "# 가능한 결과:",
        "#   1      정상: 하나.",
        "#   긴 결과   주목: 드물다.",
        "#   2 ⏎ 3  ?",
        "#   (멈춤)   ?",
    ]
    path = tmp_path / "sample.py"
    contract = Contract.of(Snippet.load(path))
    assert [(item.text, item.grade) for item in contract.outcomes] == [
        ("1", "정상"),
        ("긴 결과", "주목"),
        ("2 ⏎ 3", "?"),
        ("(멈춤)", "?"),
    ]


@pytest.mark.parametrize("text", ["   들여쓴 결과\n", "\n\n아래\n", "a  b\n"])
def test_an_outcome_with_blanks_can_be_read_again(tmp_path: Path, text: str) -> None:
    """Blanks in front of an outcome do not make the accepted table unreadable."""
    footer = accept(tmp_path, "# 가능한 결과:\n", ran(text))
    judged = footer.replace("?", "정상: 까닭.")
    assert accept(tmp_path, judged, ran(text)) == judged


def test_line_ends_and_separators_of_the_code_stay(tmp_path: Path) -> None:
    """Only the contract is rewritten: form feeds and separators inside the code are kept."""
    code = 'text = "\u2028\x0c"\nprint(1)\n\n'
    assert accept(tmp_path, "# 출력:\n", ran("1\n"), code=code) == "# 출력:\n#   1\n"


@pytest.mark.parametrize("end", ["timeout", "output-limit", "memory-limit", "leak", "error", "lost"])
def test_a_run_that_ended_at_a_limit_is_not_accepted(tmp_path: Path, end: str) -> None:
    """No contract can accept a limit, so accepting fails with the reason and leaves the file."""
    path = tmp_path / "sample.py"
    path.write_text(CODE + "# 출력:\n", "utf-8")
    snippet = Snippet.load(path)
    with pytest.raises(SnippetLabError, match=r"한도|시간제한|남았습니다|시작하지|죽었습니다"):
        bless(snippet, Contract.of(snippet), [ran("1\n", end=end)])  # type: ignore[arg-type]
    assert path.read_text("utf-8") == CODE + "# 출력:\n"


@pytest.mark.parametrize(
    ("footer", "run", "problem", "cure"),
    [
        ("# 멈춤:\n#   a\n", ran("b\n"), "멈춰야 하는데 끝났습니다", "Barrier"),
        ("# 가능한 결과:\n#   1  금지: 까닭.\n", ran("1\n"), "금지한 결과", "코드를 고치세요"),
        ("# 가능한 결과:\n#   1  금지: 까닭.\n", ran("1\n", "경고\n"), "금지한 결과", "코드를 고치세요"),
        ("# 가능한 결과:\n#   (멈춤)  금지: 까닭.\n", ran(end="timeout"), "금지한 결과", "코드를 고치세요"),
    ],
)
def test_what_the_author_ruled_out_is_not_accepted(
    tmp_path: Path, footer: str, run: Run, problem: str, cure: str
) -> None:
    """A hang that did not come and a forbidden outcome are refused with the cure, and the file stays as it is."""
    path = tmp_path / "sample.py"
    path.write_text(CODE + footer, "utf-8")
    snippet = Snippet.load(path)
    with pytest.raises(SnippetLabError, match=problem) as caught:
        bless(snippet, Contract.of(snippet), [run])
    assert cure in caught.value.cure
    assert path.read_text("utf-8") == CODE + footer


def test_ci_accepts_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under `CI` nothing is accepted, because nobody reads it there."""
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SnippetLabError, match="CI에서는") as caught:
        accept(tmp_path, "# 출력:\n", ran("1\n"))
    assert caught.value.cure
    monkeypatch.setenv("CI", "")
    refuse_on_ci()


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the new text cannot be written, the old one is still there and nothing lies about."""
    path = tmp_path / "sample.py"
    path.write_text(CODE + "# 출력:\n", "utf-8")
    snippet = Snippet.load(path)

    def full(fd: int, *_: object, **__: object) -> object:
        os.close(fd)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(SnippetLabError, match="계약을 쓸 수 없습니다") as caught:
        bless(snippet, Contract.of(snippet), [ran("1\n")])
    assert caught.value.seen == "디스크에 빈자리가 없습니다."
    assert caught.value.cure
    assert path.read_text("utf-8") == CODE + "# 출력:\n"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="실행 권한은 POSIX에만 있다.")
def test_the_rights_of_the_file_stay(tmp_path: Path) -> None:
    """Accepting keeps the file's mode."""
    path = tmp_path / "sample.py"
    path.write_text(CODE + "# 출력:\n", "utf-8")
    path.chmod(0o750)
    snippet = Snippet.load(path)
    assert bless(snippet, Contract.of(snippet), [ran("1\n")])
    assert path.stat().st_mode & 0o777 == 0o750
