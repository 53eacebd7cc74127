"""Snippet files: what is read from them, and what is said of those that cannot be read."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

import pytest

from projects import SAMPLES
from snippetlab.errors import HeaderError, SnippetLabError
from snippetlab.header import Header
from snippetlab.imports import local_imports
from snippetlab.snippet import Snippet, footer_start, split_lines

if TYPE_CHECKING:
    from pathlib import Path

FULL = '''\
# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# timeout = 2.5
# repeat = 20
# switch-interval = 1e-6
# exclusive = true
# record = false
# platforms = ["linux", "darwin"]
# versions = ["3.11", "3.14t"]
# args = ["하나", "둘"]
# stdin = "줄\\n"
# env = { NAME = "값", OTHER = "" }
# ///
"""제목 한 줄: 코드 위에 보인다.

둘째 줄부터는 제목이 아니다.
"""

import threading

print(threading.active_count())  # 설명


# 출력:
#   1
'''


def write(folder: Path, source: str | bytes, name: str = "sample.py") -> Path:
    """Write a file as it is, whatever the platform's line ends are."""
    path = folder / name
    path.write_bytes(source.encode() if isinstance(source, str) else source)
    return path


def test_every_header_key_is_read(tmp_path: Path) -> None:
    """A header's keys arrive as values, lists as tuples."""
    assert Snippet.load(write(tmp_path, FULL)).header == Header(
        timeout=2.5,
        repeat=20,
        switch_interval=1e-6,
        exclusive=True,
        record=False,
        platforms=("linux", "darwin"),
        versions=("3.11", "3.14t"),
        args=("하나", "둘"),
        stdin="줄\n",
        env={"NAME": "값", "OTHER": ""},
        requires_python=">=3.11",
    )


def test_a_file_without_header_has_the_defaults(tmp_path: Path) -> None:
    """Without a header every key has its default."""
    header = Snippet.load(write(tmp_path, "print(1)\n")).header
    assert header == Header()
    assert (header.timeout, header.repeat, header.record) == (10.0, 1, True)


def test_a_reader_sees_neither_header_nor_docstring_nor_contract(tmp_path: Path) -> None:
    """The code of a page is what lies between, and its line numbers are the file's."""
    snippet = Snippet.load(write(tmp_path, FULL), "topic/sample")
    assert snippet.id == "topic/sample"
    assert snippet.title == "제목 한 줄: 코드 위에 보인다."
    assert snippet.code == "import threading\n\nprint(threading.active_count())  # 설명"
    assert (snippet.first_line, snippet.end_line) == (20, 22)
    assert FULL.splitlines()[snippet.first_line - 1] == "import threading"


@pytest.mark.parametrize(
    ("source", "title", "code"),
    [
        ("print(1)\n", "sample", "print(1)"),
        ('"""제목."""\n', "제목.", ""),
        ("", "sample", ""),
        ('"""   """\nprint(1)\n', "sample", '"""   """\nprint(1)'),
        ("# 그냥 설명\nprint(1)\n# 끝 설명\n", "sample", "# 그냥 설명\nprint(1)\n# 끝 설명"),
        ('print("""\n# 출력:\n#   속임수\n""")\n', "sample", 'print("""\n# 출력:\n#   속임수\n""")'),
    ],
)
def test_small_files_are_read_as_they_are(tmp_path: Path, source: str, title: str, code: str) -> None:
    """A title falls back to the file's name, and comments that are no contract stay code."""
    snippet = Snippet.load(write(tmp_path, source))
    assert (snippet.title, snippet.code) == (title, code)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_do_not_matter(tmp_path: Path, end: str, mark: str) -> None:
    """A file saved on Windows reads like any other."""
    path = write(tmp_path, (mark + FULL.replace("\n", end)).encode())
    snippet = Snippet.load(path)
    assert snippet.code == Snippet.load(write(tmp_path, FULL, "plain.py")).code
    assert (snippet.title, snippet.first_line) == ("제목 한 줄: 코드 위에 보인다.", 20)


@pytest.mark.parametrize("separator", ["\x0c", "\x1c", "\x85", "\u2028"])
def test_lines_are_those_of_python(tmp_path: Path, separator: str) -> None:
    """A separator that Python does not take for a line end does not shift line numbers."""
    snippet = Snippet.load(write(tmp_path, f'text = "{separator}"\nprint(1)\n\n# 출력:\n#   1\n'))
    assert snippet.code.split("\n") == [f'text = "{separator}"', "print(1)"]
    assert snippet.end_line == 2


def test_split_lines_drops_only_the_last_empty_line() -> None:
    """Text that ends with a line end has no empty line after it."""
    assert split_lines("a\r\nb\rc\n\n") == ["a", "b", "c", ""]
    assert split_lines("") == []


def test_the_contract_starts_at_the_first_heading_of_the_last_comments() -> None:
    """Comments above a contract's heading belong to the code."""
    assert footer_start(["x", "# 설명", "# 출력:", "#   1", ""]) == 2
    assert footer_start(["# 출력:", "x"]) == 2
    assert footer_start([]) == 0


BROKEN_HEADERS = {
    "unknown_key": (4, "알 수 없는 키 `time_out`"),
    "malformed_header": (3, "TOML 형식이 아닙니다"),
    "unclosed_header": (1, "닫히지 않았습니다"),
    "misspelt_header": (1, "여는 줄이 맞지 않습니다"),
    "late_header": (4, "코드 뒤에 있습니다"),
    "wrong_type": (3, "`repeat`의 값이 맞지 않습니다"),
}


@pytest.mark.parametrize("name", BROKEN_HEADERS)
def test_a_broken_header_names_its_line_and_the_cure(name: str) -> None:
    """A header that cannot be used is an error with file, line and cure."""
    line, words = BROKEN_HEADERS[name]
    with pytest.raises(HeaderError) as caught:
        Snippet.load(SAMPLES / "bad" / f"{name}.py")
    assert caught.value.line == line
    assert words in caught.value.problem
    assert f"{name}.py:{line}: " in str(caught.value)
    for fact in ("기대: ", "실제: ", "고치는 법: "):
        assert fact in str(caught.value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("timeout", "0"),
        ("timeout", "-1"),
        ("timeout", "121"),
        ("timeout", "nan"),
        ("timeout", "true"),
        ("timeout", '"3"'),
        ("repeat", "0"),
        ("repeat", "1001"),
        ("repeat", "1.5"),
        ("repeat", "true"),
        ("switch-interval", "0"),
        ("switch-interval", "inf"),
        ("exclusive", "1"),
        ("record", '"no"'),
        ("platforms", '["amiga"]'),
        ("platforms", '"linux"'),
        ("versions", "[]"),
        ("versions", '["2.7"]'),
        ("versions", "[3.14]"),
        ("args", "[1]"),
        ("args", '"a b"'),
        ("stdin", "1"),
        ("env", '["A=1"]'),
        ("env", "{ A = 1 }"),
        ("env", '{ "A=B" = "1" }'),
        ("env", '{ "" = "1" }'),
        ("env", '{ A = "\\u0000" }'),
        ("args", '["a\\u0000b"]'),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(tmp_path: Path, key: str, value: str) -> None:
    """Each key takes just its own kind of value, and the message shows what was seen."""
    path = write(tmp_path, f"# /// script\n# [tool.snippet]\n# {key} = {value}\n# ///\nprint(1)\n")
    with pytest.raises(HeaderError) as caught:
        Snippet.load(path)
    assert caught.value.line == 3
    assert f"`{key}`" in caught.value.problem
    assert caught.value.expected
    assert caught.value.seen


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        (["# timeout = 3"], 2),
        (["# [tool.snippets]", "# timeout = 3"], 2),
        (["# [tool.snippet]", "# Timeout = 3"], 3),
        (["# [tool.snippet]", '# "time out" = 3'], 3),
        (["# [tool.snippet]", "# switch_interval = 1e-6"], 3),
        (['# tool = "snippet"'], 2),
        (["# [tool]", "# snippet = 3"], 3),
        (['# requires-python = "newest"'], 2),
        (["# requires-python = 3.13"], 2),
        (["# /// script", "# ///", "# /// script"], 2),
    ],
)
def test_what_no_header_may_hold_is_an_error(tmp_path: Path, lines: list[str], line: int) -> None:
    """A misspelt key or table is never passed over in silence."""
    path = write(tmp_path, "\n".join(["# /// script", *lines, "# ///", "print(1)", ""]))
    with pytest.raises(HeaderError) as caught:
        Snippet.load(path)
    assert caught.value.line == line
    assert caught.value.cure


SAID = [
    (["# timeout = 3"], 2, "`timeout`이 `[tool.snippet]` 밖에", "2번째 줄 위에 `# [tool.snippet]` 한 줄을"),
    (["# repeat = 3", "# [tool.snippet]"], 2, "`repeat`가 `[tool.snippet]` 밖에", "아래로 옮기세요"),
    (["# [tool.snippet]", '# requires-python = ">=3.13"'], 3, "`[tool.snippet]` 안에 있습니다", "위로 옮기세요"),
    (["# [tool.uv]", "# timeout = 1", "# [tool.snippet]", "# timeout = 0"], 5, "`timeout`의 값이", "5번째 줄의 값을"),
    (["# [tool.snippet]", "# timeout = 3", "# repeat = 2", "# timeout = 4"], 5, "`timeout`을 두 번", "하나를 지우"),
    (["# [tool.snippet]", "# [tool.snippet]"], 3, "`tool.snippet`을 두 번 썼습니다", "하나를 지우세요"),
    (['# tool = "x"'], 2, "표여야 합니다", "`# [tool.snippet]` 한 줄을"),
]


@pytest.mark.parametrize(("lines", "line", "words", "cure"), SAID)
def test_a_likely_slip_is_told_as_what_it_is(
    tmp_path: Path, lines: list[str], line: int, words: str, cure: str
) -> None:
    """A key outside its table, written twice or in another's place is named so, with all four facts."""
    path = write(tmp_path, "\n".join(["# /// script", *lines, "# ///", "print(1)", ""]))
    with pytest.raises(HeaderError) as caught:
        Snippet.load(path)
    assert caught.value.line == line
    assert words in caught.value.problem
    assert cure in caught.value.cure
    assert caught.value.expected
    assert caught.value.seen not in {"", "None"}


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        (["# [tool.snippet]", "# timeout = 3초"], 3, "값 뒤에 다른 글이 있습니다"),
        (["# [tool.snippet]", "# timeout ="], 3, "값을 읽을 수 없습니다"),
        (["# [tool.snippet]", "# timeout: 3"], 3, "등호(`=`)가 없습니다"),
        (["# [tool.snippet]", '# stdin = "줄'], 3, "따옴표를 닫지 않았습니다"),
        (["# [tool.snippet]", '# args = ["a"', "#"], 3, "대괄호를 닫지 않았습니다"),
        (["# [tool.snippet]", '# stdin = "\\d"'], 3, "역슬래시"),
        (["# [tool.snippet]", '# env = { A = "1", A = "2" }'], 3, "같은 키를 두 번"),
    ],
)
def test_what_is_wrong_with_toml_is_told_in_korean(tmp_path: Path, lines: list[str], line: int, words: str) -> None:
    """The message shows the line as it stands and says in Korean what is wrong, with no count of its own."""
    path = write(tmp_path, "\n".join(["# /// script", *lines, "# ///", "print(1)", ""]))
    with pytest.raises(HeaderError) as caught:
        Snippet.load(path)
    assert caught.value.line == line
    assert caught.value.expected
    assert f"`{lines[line - 2]}`: " in caught.value.seen
    assert words in caught.value.seen
    assert "(at " not in str(caught.value)


def test_tables_of_other_tools_are_left_alone(tmp_path: Path) -> None:
    """A script that other tools read as well can be run."""
    path = write(tmp_path, "# /// script\n# dependencies = []\n# [tool.uv]\n# x = 1\n# ///\nprint(1)\n")
    assert Snippet.load(path).header == Header()


@pytest.mark.parametrize(
    ("make", "line", "words"),
    [
        (lambda _: None, 1, "읽을 수 없습니다"),
        (lambda path: path.mkdir(), 1, "읽을 수 없습니다"),
        (lambda path: path.write_bytes(b'"""x"""\n\n"\xff"\n'), 3, "읽을 수 없습니다"),
        (lambda path: path.write_bytes(b"x = 1\nif\n"), 2, "문법에 맞지 않습니다"),
        (lambda path: path.write_bytes(b"x = '\0'\n"), 1, "문법에 맞지 않습니다"),
        (lambda path: path.write_bytes(b"x = 1\ny = '\0'\n"), 2, "문법에 맞지 않습니다"),
        (lambda path: path.write_bytes(b"x = 1\r\n\0"), 2, "문법에 맞지 않습니다"),
    ],
    ids=["missing", "folder", "not-utf8", "syntax", "nul", "nul-below", "nul-last"],
)
def test_an_unreadable_file_is_named_with_its_line(tmp_path: Path, make: object, line: int, words: str) -> None:
    """A file that cannot be read or is not Python gives a Korean message with file, line and cure."""
    path = tmp_path / "sample.py"
    assert callable(make)
    make(path)
    with pytest.raises(SnippetLabError) as caught:
        Snippet.load(path)
    assert caught.value.line == line
    assert words in caught.value.problem
    assert caught.value.expected
    assert re.search("[가-힣]", caught.value.seen)
    assert caught.value.cure


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b'"""x"""\n\xff\n', "UTF-8로 읽을 수 없는 바이트 0xff"),
        (b"print((1)\n", "파이썬의 메시지: '(' was never closed"),
        (b"\0", "NUL 글자(0x00)가 있습니다."),
    ],
)
def test_what_was_seen_is_told_in_korean(tmp_path: Path, data: bytes, seen: str) -> None:
    """What Python found is told in Korean, and its own words only with an introduction."""
    with pytest.raises(SnippetLabError) as caught:
        Snippet.load(write(tmp_path, data))
    assert caught.value.seen == seen


def test_the_command_to_try_works_from_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cure of a syntax error names the file as seen from where the command is typed."""
    (tmp_path / "snippets" / "topic").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SnippetLabError) as caught:
        Snippet.load(write(tmp_path / "snippets" / "topic", "if\n"))
    assert caught.value.cure.endswith(": python snippets/topic/sample.py")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root에게는 읽을 수 없는 파일이 없다.")
def test_a_file_without_the_right_to_read_is_named(tmp_path: Path) -> None:
    """A file one may not read gives a message, not a traceback."""
    path = write(tmp_path, "print(1)\n")
    path.chmod(0)
    with pytest.raises(SnippetLabError, match="읽을 수 없습니다"):
        Snippet.load(path)


def test_syntax_of_a_later_python_is_left_to_the_interpreter_it_is_for(tmp_path: Path) -> None:
    """A snippet for later versions keeps its title and code although this Python cannot parse it."""
    source = '# /// script\n# requires-python = ">=3.98"\n# ///\n"""먼 뒷날의 문법."""\n\nfuture ::= 1\n\n# 출력:\n'
    snippet = Snippet.load(write(tmp_path, source))
    assert (snippet.title, snippet.code, snippet.first_line) == ("먼 뒷날의 문법.", "future ::= 1", 6)
    assert not snippet.supports(sys.version_info[:3])
    with pytest.raises(SnippetLabError, match="문법"):
        Snippet.load(write(tmp_path, source.replace("3.98", "3.11"), "other.py"))


@pytest.mark.parametrize(
    ("requires", "version", "fits"),
    [
        ("", (3, 11, 0), True),
        (">=3.13", (3, 12, 9), False),
        (">=3.13", (3, 13, 0), True),
        (">=3.11,<3.14", (3, 14, 0), False),
        ("==3.12.*", (3, 12, 4), True),
    ],
)
def test_requires_python_decides_where_it_runs(
    tmp_path: Path, requires: str, version: tuple[int, ...], *, fits: bool
) -> None:
    """`requires-python` is a version specifier as everywhere in Python."""
    path = write(tmp_path, f'# /// script\n# requires-python = "{requires}"\n# ///\nprint(1)\n')
    assert Snippet.load(path).supports(version) is fits


IMPORTS = {
    "import _a": {"_a.py"},
    "import _a, os": {"_a.py"},
    "from _a import x": {"_a.py"},
    "def f():\n    import _a": {"_a.py"},
    "import _b": {"_b.py", "_a.py"},
    "import _pack": {"_pack/__init__.py", "_pack/inner.py"},
    "import _pack.other": {"_pack/__init__.py", "_pack/inner.py", "_pack/other.py"},
    "from _pack import other": {"_pack/__init__.py", "_pack/inner.py", "_pack/other.py"},
    "from _bare import part": {"_bare/part.py"},
    "import os": set(),
    "import sample": set(),
}


@pytest.mark.parametrize("source", IMPORTS)
def test_modules_beside_a_snippet_are_found(tmp_path: Path, source: str) -> None:
    """Helper modules are found directly, through one another, and inside packages."""
    for name, text in {
        "_a.py": "x = 1\n",
        "_b.py": "import _a\nimport _b\n",
        "_pack/__init__.py": "from . import inner\n",
        "_pack/inner.py": "",
        "_pack/other.py": "from .inner import *\n",
        "_bare/part.py": "not python at all \0\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    snippet = Snippet.load(write(tmp_path, source + "\n"))
    assert {path.relative_to(tmp_path).as_posix() for path in local_imports(snippet)} == IMPORTS[source]
