"""Expected text with wildcards, and how it is held against text that was seen."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ANY_LINES = "..."
"""Alone on a line: any number of lines."""
WITHIN_LINE = "[..]"
"""Within a line: any characters."""
_NEW, _REPLACED, _MISSING = 1, 9, 10
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def lines_of(text: str) -> tuple[str, ...]:
    r"""Split text as a contract can write it: no trailing blanks, control characters as `\\xNN`."""
    lines = [_CONTROL.sub(lambda m: f"\\x{ord(m[0]):02x}", line.rstrip()) for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return tuple(lines)


@lru_cache(maxsize=4096)
def _line_regex(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, pattern.split(WITHIN_LINE))))


def matches_line(pattern: str, line: str) -> bool:
    """Tell whether one line fits one pattern line."""
    return pattern == line or (WITHIN_LINE in pattern and _line_regex(pattern).fullmatch(line) is not None)


def align(patterns: tuple[str, ...], lines: tuple[str, ...]) -> tuple[int, list[tuple[int | None, int | None]]]:
    """Align pattern lines with seen lines at the least cost.

    A line that was replaced by another is taken for that, even next to a `...` that could swallow the new one:
    else accepting what was seen would quietly drop what a contract checks.

    Args:
        patterns: Expected lines; a line of `...` takes any number of seen lines for nothing.
        lines: Seen lines.

    Returns:
        The cost, 0 where all fits, and pairs of indices; None stands for a missing partner.
    """
    rows, cols = len(patterns), len(lines)
    cost = [[0] * (cols + 1) for _ in range(rows + 1)]
    for i in range(rows, -1, -1):
        for j in range(cols, -1, -1):
            if i == rows:
                cost[i][j] = _NEW * (cols - j)
            elif patterns[i] == ANY_LINES:
                cost[i][j] = min(cost[i + 1][j], cost[i][j + 1]) if j < cols else cost[i + 1][j]
            elif j == cols:
                cost[i][j] = _MISSING + cost[i + 1][j]
            else:
                same = cost[i + 1][j + 1] + (0 if matches_line(patterns[i], lines[j]) else _REPLACED)
                cost[i][j] = min(same, _MISSING + cost[i + 1][j], _NEW + cost[i][j + 1])
    return cost[0][0], list(_trace(patterns, lines, cost))


def _trace(
    patterns: tuple[str, ...], lines: tuple[str, ...], cost: list[list[int]]
) -> Iterator[tuple[int | None, int | None]]:
    rows, cols = len(patterns), len(lines)
    i = j = 0
    while i < rows or j < cols:
        here = cost[i][j]
        if i < rows and patterns[i] == ANY_LINES:
            if here == cost[i + 1][j]:
                yield i, None
                i += 1
            else:
                j += 1
        elif i < rows and j < cols and matches_line(patterns[i], lines[j]) and here == cost[i + 1][j + 1]:
            yield i, j
            i, j = i + 1, j + 1
        elif j < cols and here == _NEW + cost[i][j + 1]:
            yield None, j
            j += 1
        else:
            yield i, None
            if j == cols or here == _MISSING + cost[i + 1][j]:
                i += 1
            else:
                yield None, j
                i, j = i + 1, j + 1


def matches(patterns: tuple[str, ...], lines: tuple[str, ...]) -> bool:
    """Tell whether the lines fit the patterns in order."""
    if patterns == lines:
        return True
    if ANY_LINES not in patterns:
        return len(patterns) == len(lines) and all(map(matches_line, patterns, lines))
    return align(patterns, lines)[0] == 0


def matches_unordered(patterns: tuple[str, ...], lines: tuple[str, ...]) -> bool:
    """Tell whether the lines fit the patterns in some order, each used once."""
    wanted = [p for p in patterns if p != ANY_LINES]
    if len(wanted) > len(lines) or (len(wanted) == len(patterns) and len(wanted) != len(lines)):
        return False
    exact = Counter(p for p in wanted if WITHIN_LINE not in p)
    left = Counter(lines)
    if not exact <= left:
        return False
    wild = [p for p in wanted if WITHIN_LINE in p]
    spare = list((left - exact).elements())
    taken: dict[int, int] = {}

    def place(pattern: int, seen: set[int]) -> bool:
        fitting = [index for index, line in enumerate(spare) if index not in seen and matches_line(wild[pattern], line)]
        for index in sorted(fitting, key=taken.__contains__):
            if index not in seen:
                seen.add(index)
                if index not in taken or place(taken[index], seen):
                    taken[index] = pattern
                    return True
        return False

    return all(place(pattern, set()) for pattern in range(len(wild)))


def diff(patterns: tuple[str, ...], lines: tuple[str, ...], *, ordered: bool = True) -> str:
    """Return the difference a person reads: `-` expected but missing, `+` seen but not expected."""
    if not ordered:
        patterns, lines = tuple(sorted(patterns)), tuple(sorted(lines))
    if len(patterns) * len(lines) > 1_000_000:  # noqa: PLR2004 - aligning more would take seconds
        return "\n".join(list(difflib.unified_diff(patterns, lines, lineterm="", n=1))[2:200])
    out = []
    for pattern, line in align(patterns, lines)[1]:
        if line is None and pattern is not None:
            mark = " " if patterns[pattern] == ANY_LINES else "-"
            out.append(f"{mark} {patterns[pattern]}")
        elif pattern is None and line is not None:
            out.append(f"+ {lines[line]}")
        elif line is not None:
            out.append(f"  {lines[line]}")
    return "\n".join(out)


def merge(patterns: tuple[str, ...], lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return patterns that fit the lines and keep every wildcard that still fits."""
    merged = []
    for pattern, line in align(patterns, lines)[1]:
        if pattern is not None and (line is not None or patterns[pattern] == ANY_LINES):
            merged.append(patterns[pattern])
        elif line is not None:
            merged.append(lines[line])
    return tuple(merged)
