"""Pages, and which snippet each of them shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from snippetlab.errors import PageError
from snippetlab.snippet import split_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?:(?P<ticks>`{3,})(?P<info>[^`]*)|(?P<waves>~{3,})(?P<rest>.*))$")
_MEANT = re.compile(r"[{.\s]*snippet(?![\w-])", re.IGNORECASE)
_HEAD = re.compile(
    r"""\.?snippet(?:[ \t]*\{.*\}|(?:[ \t]+[a-zA-Z]\w*(?:=(?P<quote>["']).*?(?P=quote))?)*)|\{[ \t]*\.snippet\b.*\}"""
)
"""What superfences reads as the first line of a fence, after the backticks; a fence with any other stays text."""
_UNREAD = "스니펫 펜스의 첫 줄을 읽을 수 없어"
_UNCLOSED = "스니펫 펜스가 닫히지 않아"
_UNEVEN = "스니펫 펜스의 줄이 나란하지 않아"
_CURES = {
    _UNREAD: (
        '```snippet, 또는 빈칸으로 나눈 옵션이 있는 ```snippet output="closed"',
        "첫 줄을 소문자 ```snippet으로 시작하고, 옵션의 값은 큰따옴표로 감싸세요.",
    ),
    _UNCLOSED: ("첫 줄과 같은 수의 백틱이 있는 마지막 줄", "스니펫의 이름 다음 줄에 ```를 쓰세요."),
    _UNEVEN: ("첫 줄과 나란한 이름과 마지막 줄", "펜스의 모든 줄을 첫 줄과 똑같이 들여 쓰세요."),
}
"""What is wrong with a fence → what was expected, and the cure."""


@dataclass(frozen=True)
class Use:
    """One fence that shows a snippet.

    Attributes:
        name: The snippet's id as the fence gives it, without `.py`.
        page: Path of the page under `docs/`.
        path: The page on this machine.
        line: 1-based line of the fence.
        info: What stands after `snippet` on that line.
        fault: Why its page shows it as plain text; None where it is a fence.
    """

    name: str
    page: str
    path: Path
    line: int
    info: str = ""
    fault: PageError | None = None

    def has(self, options: Mapping[str, str]) -> bool:
        """Tell whether all these options stand on its line; one without a value has its own name for it."""
        return all(
            re.search(rf"(?<!\w){key}(?:=([\"']){re.escape(value)}\1|{'(?!=)' if key == value else '(?!)'})", self.info)
            for key, value in options.items()
        )


class _Fence(NamedTuple):
    """A fence that is meant to show a snippet, and why superfences leaves it as text."""

    name: str
    line: int
    info: str
    why: str = ""
    seen: str = ""


def snippet_name(body: str) -> str:
    """Return the id a fence's body gives: its text without blanks and without `.py`."""
    return body.strip().removesuffix(".py").removeprefix("snippets/")


def uses(docs: Path) -> tuple[Use, ...]:
    """Return every snippet fence of every page, in the order of the files.

    Files and folders whose name starts with `_` or `.` are not pages; a fence inside another fence is only text.
    """
    found: list[Use] = []
    for path in sorted(docs.rglob("*.md")):
        page = path.relative_to(docs)
        if not any(part.startswith(("_", ".")) for part in page.parts):
            found.extend(_uses(path, page.as_posix(), path.stat().st_mtime_ns))
    return tuple(found)


@lru_cache(maxsize=4096)
def _uses(path: Path, page: str, stamp: int) -> tuple[Use, ...]:  # noqa: ARG001 - the stamp is part of the key
    text = path.read_text("utf-8", "replace")
    return tuple(Use(f.name, page, path, f.line, f.info, _fault(f, path)) for f in _fences(text))


def _fault(fence: _Fence, path: Path) -> PageError | None:
    if not fence.why:
        return None
    expected, cure = _CURES[fence.why]
    problem = f"{fence.why} 글로만 보입니다."
    return PageError(problem, path=path, line=fence.line, expected=expected, seen=fence.seen, cure=cure)


def _fences(text: str) -> Iterator[_Fence]:
    mark = head = info = why = ""
    body: list[str] | None = None
    start = edge = 0
    for number, line in enumerate(split_lines(text), 1):
        match = _FENCE.match(line)
        here = (match["ticks"] or match["waves"]) if match else ""
        rest = ((match["info"] or match["rest"] or "") if match else "").strip()
        if not mark:
            if here:
                mark, start, head, edge = here, number, line.strip(), _edge(line)
                info = _MEANT.sub("", rest, count=1).strip()
                body = [] if _MEANT.match(rest) else None
                why = "" if _HEAD.fullmatch(rest) else _UNREAD
            continue
        closes = here == mark and not rest
        if body is not None and (_edge(line) < edge or (closes and _edge(line) > edge)):
            why = why or _UNEVEN
        if closes:
            if body is not None:
                yield _Fence(snippet_name("\n".join(body)), start, info, why, head if why else "")
            mark, body = "", None
        elif body is not None:
            body.append(line.lstrip("> \t"))
    if body is not None:
        yield _Fence(snippet_name("".join(body[:1])), start, info, why or _UNCLOSED, head)


def _edge(line: str) -> int:
    """Return how far a line is indented; a line in a quotation or without text is as far as any."""
    text = line.expandtabs(4)
    inner = text.lstrip(" ")
    return len(text) - len(inner) if inner and not inner.startswith(">") else 1_000_000
