"""Pages, and which snippet each of them shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from snippetlab.snippet import split_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?:(?P<ticks>`{3,})(?P<info>[^`]*)|(?P<waves>~{3,})(?P<rest>.*))$")


@dataclass(frozen=True)
class Use:
    """One fence that shows a snippet.

    Attributes:
        name: The snippet's id as the fence gives it, without `.py`.
        page: Path of the page under `docs/`.
        path: The page on this machine.
        line: 1-based line of the fence.
        info: What stands after `snippet` on that line.
    """

    name: str
    page: str
    path: Path
    line: int
    info: str = ""


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
    return tuple(Use(name, page, path, line, info) for name, line, info in _fences(text))


def _fences(text: str) -> Iterator[tuple[str, int, str]]:
    mark = info = ""
    body: list[str] | None = None
    start = 0
    for number, line in enumerate(split_lines(text), 1):
        match = _FENCE.match(line)
        here = (match["ticks"] or match["waves"]) if match else ""
        rest = ((match["info"] or match["rest"] or "") if match else "").strip()
        if not mark:
            if here:
                mark, start, info = here, number, rest.removeprefix("snippet").strip()
                body = [] if re.match(r"snippet(\s|$)", rest) else None
        elif here.startswith(mark) and not rest:
            if body is not None:
                yield snippet_name("\n".join(body)), start, info
            mark, body = "", None
        elif body is not None:
            body.append(line.lstrip("> \t"))
