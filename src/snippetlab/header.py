"""What a snippet asks for its runs: the `# /// script` block that starts its file."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from snippetlab.errors import HeaderError
from snippetlab.keys import problem_of
from snippetlab.particles import particle
from snippetlab.tables import Table, placed, read_table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_OPEN = "# /// script"
_CLOSE = "# ///"
_MARK = re.compile(r"#\s*///")
_OWN = "tool.snippet"


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
        start_methods: Start methods of `multiprocessing` shown side by side, each run with its name as the last
            argument; empty means that the snippet is run once and says nothing of them.
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
    start_methods: tuple[str, ...] = ()
    args: tuple[str, ...] = ()
    stdin: str = ""
    env: Mapping[str, str] = field(default_factory=dict)
    requires_python: str = ""

    def arguments(self, start_method: str = "") -> tuple[str, ...]:
        """Return the command-line arguments of a run; a start method comes last."""
        return (*self.args, start_method) if start_method else self.args


_KEYS = tuple(f.name.replace("_", "-") for f in fields(Header) if f.name != "requires_python")


def read_header(path: Path, lines: list[str]) -> tuple[Header, int]:
    """Read the header of a file.

    Args:
        path: The file, for messages.
        lines: Its lines.

    Returns:
        What the header says, and the index of the first line after it.

    Raises:
        HeaderError: If it cannot be used.
    """
    opens = [i for i, line in enumerate(lines) if line.rstrip() == _OPEN]
    _check_place(path, lines, opens)
    if not opens:
        return Header(), 0
    start = opens[0]
    end = start + 1
    while end < len(lines) and lines[end].startswith("#") and lines[end].rstrip() != _CLOSE:
        end += 1
    if end == len(lines) or lines[end].rstrip() != _CLOSE:
        raise HeaderError(
            "머리말이 닫히지 않았습니다.",
            path=path,
            line=start + 1,
            expected="머리말 끝에 `# ///` 한 줄",
            seen=f"{end}번째 줄까지 `# ///`가 없습니다.",
            cure="머리말 마지막 줄 다음에 `# ///`를 쓰세요.",
        )
    return _read(path, read_table(path, lines, start, end)), end + 1


def line_of(lines: list[str], key: str) -> int:
    """Return the line of a file on which a key of its header stands, such as `versions`; 1 where it does not.

    Args:
        lines: The lines of a file whose header can be read.
        key: The key: `requires-python`, or one of `[tool.snippet]`.
    """
    starts = [i for i, line in enumerate(lines) if line.rstrip() == _OPEN]
    ends = [i for i, line in enumerate(lines) if line.rstrip() == _CLOSE]
    keys = placed(lines, starts[0], ends[0]) if starts and ends else ()
    table = Table({}, keys, 1)
    return table.line_of(key if key == "requires-python" else f"{_OWN}.{key}")


def _check_place(path: Path, lines: list[str], opens: list[int]) -> None:
    """Raise where a header is not where or what it has to be, which would else pass in silence."""
    if len(opens) > 1:
        raise HeaderError(
            "머리말(`# /// script`)이 두 개입니다.",
            path=path,
            line=opens[1] + 1,
            expected="머리말 하나",
            seen=f"{opens[0] + 1}번째 줄과 {opens[1] + 1}번째 줄",
            cure="둘을 하나로 합치세요.",
        )
    code = next((i for i, line in enumerate(lines) if line.strip() and not line.startswith("#")), len(lines))
    if opens and opens[0] > code:
        raise HeaderError(
            "머리말이 코드 뒤에 있습니다.",
            path=path,
            line=opens[0] + 1,
            expected="파일 맨 앞의 머리말",
            seen=f"{code + 1}번째 줄에서 코드가 시작합니다.",
            cure="`# /// script`부터 `# ///`까지를 파일 맨 앞으로 옮기세요.",
        )
    first = next((i for i, line in enumerate(lines[:code]) if _MARK.match(line)), None)
    if first is not None and first not in opens:
        raise HeaderError(
            "머리말을 여는 줄이 맞지 않습니다.",
            path=path,
            line=first + 1,
            expected=f"`{_OPEN}` 한 줄",
            seen=lines[first].rstrip(),
            cure=f"{first + 1}번째 줄을 `{_OPEN}`로 고치세요.",
        )


def _read(path: Path, table: Table) -> Header:
    tool = table.values.get("tool", {})
    raw = tool.get("snippet", {}) if isinstance(tool, dict) else tool
    if not isinstance(raw, dict):
        raise HeaderError(
            "`[tool.snippet]`은 표여야 합니다.",
            path=path,
            line=table.line_of(_OWN if isinstance(tool, dict) else "tool"),
            expected="`# [tool.snippet]` 한 줄과, 그 아래의 `# 키 = 값`",
            seen=_written(raw),
            cure="`# [tool.snippet]` 한 줄을 쓰고, 그 아래에 `# 키 = 값`을 쓰세요.",
        )
    for name in tool:
        if name != "snippet" and difflib.get_close_matches(name.lower(), ["snippet"]):
            raise _unknown(path, f"tool.{name}", table.line_of(f"tool.{name}"), _OWN)
    requires = table.values.get("requires-python", "")
    try:
        SpecifierSet(requires)
    except (InvalidSpecifier, TypeError, AttributeError) as error:
        raise HeaderError(
            "`requires-python`을 읽을 수 없습니다.",
            path=path,
            line=table.line_of("requires-python"),
            expected='버전의 조건. 예: ">=3.13"',
            seen=_written(requires),
            cure='`# requires-python = ">=3.13"`처럼 쓰세요.',
        ) from error
    for key in table.values:
        if key in _KEYS:
            raise _misplaced(path, key, table.line_of(key), below="snippet" in tool)
        if key not in {"requires-python", "dependencies", "tool"}:
            raise _unknown(path, key, table.line_of(key), "requires-python, tool.snippet")
    return Header(requires_python=requires, **_values(path, table, raw))


def _values(path: Path, table: Table, raw: dict[str, Any]) -> dict[str, Any]:
    """Return what stands in `[tool.snippet]`, as `Header` takes it."""
    values: dict[str, Any] = {}
    for key, value in raw.items():
        line = table.line_of(f"{_OWN}.{key}")
        if key not in _KEYS:
            raise _unknown(path, key, line, ", ".join(_KEYS))
        problem = problem_of(key, value)
        if problem:
            raise HeaderError(
                f"머리말 `{key}`의 값이 맞지 않습니다.",
                path=path,
                line=line,
                expected=problem,
                seen=_written(value),
                cure=f"{line}번째 줄의 값을 고치세요.",
            )
        values[key.replace("-", "_")] = tuple(value) if isinstance(value, list) else value
    beside = [table.line_of(f"{_OWN}.{key}") for key in ("versions", "start-methods") if key in raw]
    if len(beside) > 1:
        raise HeaderError(
            "머리말에 `versions`와 `start-methods`를 함께 쓸 수 없습니다.",
            path=path,
            line=max(beside),
            expected="둘 가운데 하나",
            seen=f"{min(beside)}번째 줄과 {max(beside)}번째 줄",
            cure="나란히 보일 것은 하나입니다. 둘 가운데 하나를 골라 나머지 줄을 지우세요.",
        )
    return values


def _written(value: object) -> str:
    """Return a value as TOML writes it, near enough."""
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _misplaced(path: Path, key: str, line: int, *, below: bool) -> HeaderError:
    """Return the error of a key that stands above its table, or without it."""
    cure = "이 줄을 `# [tool.snippet]` 아래로 옮기세요."
    return HeaderError(
        f"머리말의 {particle(f'`{key}`', '이', '가')} `[tool.snippet]` 밖에 있습니다.",
        path=path,
        line=line,
        expected=f"`# [tool.snippet]` 한 줄과, 그 아래의 `# {key} = …`",
        seen=f"{line}번째 줄 위에 `# [tool.snippet]`이 없습니다.",
        cure=cure if below else f"{line}번째 줄 위에 `# [tool.snippet]` 한 줄을 쓰세요.",
    )


def _unknown(path: Path, key: str, line: int, known: str) -> HeaderError:
    outside = key == "requires-python"
    return HeaderError(
        "머리말의 `requires-python`이 `[tool.snippet]` 안에 있습니다."
        if outside
        else f"머리말에 알 수 없는 키 {particle(f'`{key}`', '이', '가')} 있습니다.",
        path=path,
        line=line,
        expected="`# [tool.snippet]` 위의 `requires-python`" if outside else f"{known} 가운데 하나",
        seen=f"{line}번째 줄 위에 `# [tool.snippet]`이 있습니다." if outside else key,
        cure="이 줄을 `# [tool.snippet]` 위로 옮기세요." if outside else f"{line}번째 줄을 지우거나 철자를 고치세요.",
    )
