"""One snippet: a file, its header, and the part of it a reader sees."""

from __future__ import annotations

import ast
import hashlib
import re
import tomllib
import unicodedata
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

from snippetlab.errors import HeaderError, SnippetLabError

from packaging.specifiers import InvalidSpecifier, SpecifierSet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_HEADER_OPEN = "# /// script"
_HEADER_CLOSE = "# ///"
_KEY = re.compile(r"#\s*\"?([A-Za-z-]+)\"?\s*=")
_VERSION = re.compile(r"3\.\d+t?")
PLATFORMS = ("linux", "darwin", "win32")
CONTRACT_HEADING = re.compile(
    r"# (?P<name>출력\(순서 무관\)|출력|가능한 결과|멈춤|실행 안 함|오류 출력|종료 코드|자식 종료 코드):(?P<rest>.*)"
)
"""A line that opens a part of a contract."""


@dataclass(frozen=True)
class Header:
    """What a snippet's `[tool.snippet]` table says, with its defaults.

    Attributes:
        timeout: Time limit of one run, seconds.
        repeat: Runs that fill the outcome table.
        switch_interval: `sys.setswitchinterval` in every process of the run, seconds; None leaves the default.
        exclusive: Whether nothing else may run beside it (timings); such a snippet is never recorded.
        record: Whether its run may be recorded.
        platforms: `sys.platform` values it runs on; empty means all.
        versions: Interpreters shown side by side, such as `3.14`; empty means the one that builds.
        args: Command-line arguments.
        stdin: Text on standard input.
        env: Environment variables added to the empty environment.
        requires_python: Version specifier of the interpreters it can run on.
    """

    timeout: float = 10.0
    repeat: int = 1
    switch_interval: float | None = None
    exclusive: bool = False
    record: bool = True
    platforms: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    args: tuple[str, ...] = ()
    stdin: str = ""
    env: Mapping[str, str] = field(default_factory=dict)
    requires_python: str = ""


_KEYS = tuple(f.name.replace("_", "-") for f in fields(Header) if f.name != "requires_python")


@dataclass(frozen=True)
class Snippet:
    """A file under `snippets/`, read once.

    Attributes:
        id: Its path under `snippets/` without `.py`, such as `threading/lock_counter`.
        path: Where it lies on this machine.
        data: Its bytes.
        header: What its header says.
        title: First line of its docstring.
        code: What a reader sees: neither header nor contract nor docstring.
        first_line: Line of the file on which `code` starts, so that line numbers stay the file's.
        end_line: Last line of the file that belongs to `code`; the contract follows.
    """

    id: str
    path: Path
    data: bytes = field(repr=False)
    header: Header
    title: str
    code: str = field(repr=False)
    first_line: int
    end_line: int

    @cached_property
    def text(self) -> str:
        """The whole file as text."""
        return self.data.decode("utf-8")

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    def supports(self, version: tuple[int, ...]) -> bool:
        """Tell whether `requires-python` admits an interpreter of this version."""
        return SpecifierSet(self.header.requires_python).contains(".".join(map(str, version)), prereleases=True)

    @classmethod
    def load(cls, path: Path, name: str = "") -> Snippet:
        """Read a snippet file.

        Args:
            path: The file.
            name: Its id; by default the file's name without `.py`.

        Raises:
            SnippetLabError: If the file cannot be read or is not Python.
            HeaderError: If its header cannot be used.
        """
        try:
            data = path.read_bytes()
            text = data.decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SnippetLabError(
                "스니펫 파일을 읽을 수 없습니다.",
                path=path,
                seen=str(getattr(error, "strerror", None) or error),
                cure="파일이 있는지, 읽을 권한이 있는지, UTF-8로 저장했는지 확인하세요.",
            ) from error
        lines = text.splitlines()
        header, after_header = _header(path, lines)
        tree = _parse(path, text)
        footer = footer_start(lines)
        doc_end, title = _docstring(tree, path)
        start = max(after_header, doc_end)
        while start < footer and not lines[start].strip():
            start += 1
        end = footer
        while end > start and not lines[end - 1].strip():
            end -= 1
        return cls(
            id=name or path.stem,
            path=path,
            data=data,
            header=header,
            title=title,
            code="\n".join(lines[start:end]),
            first_line=start + 1,
            end_line=end,
        )


def footer_start(lines: list[str]) -> int:
    """Return the index of the line where the contract at the end of the file starts.

    That is the first contract heading in the comment lines that end the file;
    a file without one gives `len(lines)`.
    """
    start = len(lines)
    while start and (not lines[start - 1].strip() or lines[start - 1].startswith("#")):
        start -= 1
    for number in range(start, len(lines)):
        if CONTRACT_HEADING.match(lines[number]):
            return number
    return len(lines)


def local_imports(snippet: Snippet) -> tuple[Path, ...]:
    """Return the modules beside a snippet that it imports, directly or through one another, sorted."""
    found: set[Path] = set()
    todo = [(snippet.path, snippet.text)]
    while todo:
        path, text = todo.pop()
        try:
            tree = ast.parse(text)
        except SyntaxError:
            continue
        for name in sorted(_imported_names(tree)):
            for candidate in (path.parent / f"{name}.py", path.parent / name / "__init__.py"):
                if candidate.is_file() and candidate not in found and candidate != snippet.path:
                    found.add(candidate)
                    todo.append((candidate, candidate.read_text("utf-8", "replace")))
    return tuple(sorted(found))


def _imported_names(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


def _parse(path: Path, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", 0) or 0
        raise SnippetLabError(
            "파이썬 문법에 맞지 않습니다.",
            path=path,
            line=line,
            seen=str(getattr(error, "msg", error)),
            cure=f"`python {path.name}`으로 직접 실행해 보세요.",
        ) from error


def _docstring(tree: ast.Module, path: Path) -> tuple[int, str]:
    doc = ast.get_docstring(tree)
    if not doc or not doc.strip():
        return 0, path.stem
    return tree.body[0].end_lineno or 0, doc.strip().splitlines()[0].strip()


def _header(path: Path, lines: list[str]) -> tuple[Header, int]:
    opens = [i for i, line in enumerate(lines) if line.rstrip() == _HEADER_OPEN]
    if not opens:
        return Header(), 0
    if len(opens) > 1:
        raise HeaderError(
            "머리말(`# /// script`)이 두 개입니다.",
            path=path,
            line=opens[1] + 1,
            expected="머리말 하나",
            cure="둘을 하나로 합치세요.",
        )
    start = opens[0]
    end = start + 1
    while end < len(lines) and lines[end].startswith("#") and lines[end].rstrip() != _HEADER_CLOSE:
        end += 1
    if end == len(lines) or lines[end].rstrip() != _HEADER_CLOSE:
        raise HeaderError(
            "머리말이 닫히지 않았습니다.",
            path=path,
            line=start + 1,
            expected="머리말 끝에 `# ///` 한 줄",
            cure="머리말 마지막 줄 다음에 `# ///`를 쓰세요.",
        )
    body = [line[2:] if line.startswith("# ") else line[1:] for line in lines[start + 1 : end]]
    try:
        table = tomllib.loads("\n".join(body))
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        raise HeaderError(
            "머리말이 TOML 형식이 아닙니다.",
            path=path,
            line=start + 1 + (int(at.group(1)) if at else 0),
            seen=str(error),
            cure='`키 = 값`으로 쓰고, 글자는 따옴표로 감싸세요. 예: `# versions = ["3.14"]`',
        ) from error
    return _read_table(path, table, lines, start, end), end + 1


def _line_of(key: str, lines: list[str], start: int, end: int) -> int:
    for number in range(start, end):
        match = _KEY.match(lines[number])
        if match and match.group(1) == key:
            return number + 1
    return start + 1


def _read_table(path: Path, table: dict[str, Any], lines: list[str], start: int, end: int) -> Header:
    tool = table.get("tool", {})
    raw = tool.get("snippet", {}) if isinstance(tool, dict) else None
    if not isinstance(raw, dict):
        raise HeaderError("`[tool.snippet]`은 표여야 합니다.", path=path, line=start + 1, seen=repr(raw))
    requires = table.get("requires-python", "")
    try:
        SpecifierSet(requires)
    except (InvalidSpecifier, TypeError, AttributeError) as error:
        raise HeaderError(
            "`requires-python`을 읽을 수 없습니다.",
            path=path,
            line=_line_of("requires-python", lines, start, end),
            seen=repr(requires),
            cure='`# requires-python = ">=3.13"`처럼 쓰세요.',
        ) from error
    for key in table:
        if key not in {"requires-python", "dependencies", "tool"}:
            raise _unknown(path, key, _line_of(key, lines, start, end))
    values: dict[str, Any] = {"requires_python": requires}
    for key, value in raw.items():
        line = _line_of(key, lines, start, end)
        if key not in _KEYS:
            raise _unknown(path, key, line)
        problem = _check(key, value)
        if problem:
            raise HeaderError(
                f"머리말 `{key}`의 값이 맞지 않습니다.", path=path, line=line, expected=problem, seen=repr(value)
            )
        values[key.replace("-", "_")] = tuple(value) if isinstance(value, list) else value
    return Header(**values)


def _unknown(path: Path, key: str, line: int) -> HeaderError:
    return HeaderError(
        f"머리말에 알 수 없는 키 `{key}`가 있습니다.",
        path=path,
        line=line,
        expected=f"{', '.join(_KEYS)} 가운데 하나",
        seen=key,
        cure=f"{line}번째 줄을 지우거나 철자를 고치세요.",
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _check(key: str, value: Any) -> str:  # noqa: PLR0911 - one return a kind of key
    """Return what `key` expects where `value` does not fit, else an empty string."""
    if key in {"exclusive", "record"}:
        return "" if isinstance(value, bool) else "true 또는 false"
    if key == "repeat":
        fits = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1000  # noqa: PLR2004
        return "" if fits else "1 이상 1000 이하인 정수"
    if key == "timeout":
        return "" if _is_number(value) and 0 < value <= 120 else "0보다 크고 120 이하인 초"  # noqa: PLR2004
    if key == "switch-interval":
        return "" if _is_number(value) and 0 < value <= 10 else "0보다 큰 초. 예: 1e-6"  # noqa: PLR2004
    if key == "stdin":
        return "" if isinstance(value, str) else "글자"
    if key == "env":
        fits = isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
        return "" if fits else '글자의 표. 예: env = { NAME = "값" }'
    strings = isinstance(value, list) and all(isinstance(v, str) for v in value)
    if key == "versions":
        fits = strings and bool(value) and all(_VERSION.fullmatch(v) for v in value)
        return "" if fits else '버전의 목록. 예: ["3.11", "3.14", "3.14t"]'
    if key == "platforms":
        fits = strings and all(v in PLATFORMS for v in value)
        return "" if fits else f"{', '.join(PLATFORMS)} 가운데 일부의 목록"
    return "" if strings else "글자의 목록"


def display_width(text: str) -> int:
    """Return how many columns a line takes where Hangul and other wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
