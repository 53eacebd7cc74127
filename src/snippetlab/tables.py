"""The TOML inside a header: what it says, and on which line of the file each key stands."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from snippetlab.errors import HeaderError
from snippetlab.particles import particle

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_KEY = re.compile(r"#\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[\w.-]+))\s*=")
_TABLE = re.compile(r"#\s*(?P<opens>\[+)\s*(?P<name>[\w.-]+)")
_AT = re.compile(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")
_TWICE = re.compile(r"Cannot (?:overwrite|declare|redefine)|Duplicate")
_WORDS = (
    (_TWICE, "같은 키를 두 번 썼습니다."),
    (re.compile(r"Invalid value"), "값을 읽을 수 없습니다."),
    (re.compile(r"Expected '='"), "등호(`=`)가 없습니다."),
    (re.compile(r"Expected newline"), "값 뒤에 다른 글이 있습니다."),
    (re.compile(r"Expected '\]"), "표의 이름을 닫는 대괄호가 없습니다."),
    (re.compile(r"Unterminated string|Illegal character '\\n'"), "따옴표를 닫지 않았습니다."),
    (re.compile(r"Unclosed array"), "대괄호를 닫지 않았습니다."),
    (re.compile(r"Unclosed inline table"), "중괄호를 닫지 않았습니다."),
    (re.compile(r"Unescaped '\\'"), "글자 안의 역슬래시(`\\`)는 두 번 써야 합니다."),
    (re.compile(r"Invalid statement|Invalid initial character"), "키로 시작하지 않습니다."),
    (re.compile(r"Illegal character"), "쓸 수 없는 글자가 있습니다."),
)
"""What tomllib says, in Korean."""


@dataclass(frozen=True)
class Table:
    """What a header holds.

    Attributes:
        values: Its keys and values, tables in tables.
        keys: The full name of each key and table with the 1-based line of the file, in order.
        line: Line on which the header opens.
    """

    values: Mapping[str, Any]
    keys: tuple[tuple[str, int], ...]
    line: int

    def line_of(self, name: str) -> int:
        """Return the line on which a key or table, such as `tool.snippet.timeout`, stands."""
        fits = (line for key, line in self.keys if key == name or key.startswith(f"{name}."))
        return next(fits, self.line)


def read_table(path: Path, lines: list[str], start: int, end: int) -> Table:
    """Read what stands between the first and the last line of a header.

    Args:
        path: The file, for messages.
        lines: Its lines.
        start: Index of the line that opens the header.
        end: Index of the line that closes it.

    Raises:
        HeaderError: If it is not TOML.
    """
    body = [line[2:] if line.startswith("# ") else line[1:] for line in lines[start + 1 : end]]
    keys = placed(lines, start, end)
    try:
        return Table(tomllib.loads("\n".join(body)), keys, start + 1)
    except tomllib.TOMLDecodeError as error:
        if _TWICE.match(str(error)):
            _check_once(path, keys)
        at = _AT.search(str(error))
        last = max((number for number, text in enumerate(body, 1) if text.strip()), default=0)
        number = int(at["line"]) if at and at["line"] else last
        text = _AT.sub("", str(error))
        words = next((words for pattern, words in _WORDS if pattern.match(text)), f"TOML 읽기의 메시지: {text}")
        raise HeaderError(
            "머리말이 TOML 형식이 아닙니다.",
            path=path,
            line=start + 1 + number,
            expected="`# 키 = 값`이나 `# [tool.snippet]` 꼴의 줄",
            seen=f"`{lines[start + number].rstrip()}`: {words}",
            cure='`키 = 값`으로 쓰고, 글자는 따옴표로 감싸세요. 예: `# versions = ["3.14"]`',
        ) from error


def placed(lines: list[str], start: int, end: int) -> tuple[tuple[str, int], ...]:
    """Return the full name of each key and table of a header with its line of the file.

    Args:
        lines: The lines of the file.
        start: Index of the line that opens the header.
        end: Index of the line that closes it.
    """
    found: list[tuple[str, int]] = []
    table = ""
    for number in range(start + 1, end):
        heading, key = _TABLE.match(lines[number]), _KEY.match(lines[number])
        if key:
            name = next(filter(None, key.groups()), "")
            found.append((f"{table}.{name}" if table else name, number + 1))
        elif heading:
            table = heading["name"]
            found.append((table, number + 1))
    return tuple(found)


def _check_once(path: Path, keys: tuple[tuple[str, int], ...]) -> None:
    """Raise where a key or table stands there twice."""
    first: dict[str, int] = {}
    for name, line in keys:
        if name in first:
            short = f"`{name.removeprefix('tool.snippet.')}`"
            raise HeaderError(
                f"머리말에 {particle(short, '을', '를')} 두 번 썼습니다.",
                path=path,
                line=line,
                expected="키마다 한 줄",
                seen=f"{first[name]}번째 줄과 {line}번째 줄",
                cure="둘 가운데 하나를 지우세요.",
            )
        first[name] = line
