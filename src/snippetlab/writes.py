"""Which thread wrote which piece of output."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from snippetlab.recording import Step

if TYPE_CHECKING:
    from collections.abc import Iterable

    from snippetlab.run import Chunk

Print: TypeAlias = tuple[tuple[int, int], float, float | None, int]
"""One `print`: its process and thread, when it began and ended, its line."""
_LATE = 0.5
"""Seconds by which output may be read after it was written and still be given to its `print`."""


def written(prints: Iterable[Print], chunks: Iterable[Chunk]) -> list[tuple[tuple[int, int], Step]]:
    """Give each line of output to the thread whose `print` was under way when it was read.

    Args:
        prints: Every `print` that was seen.
        chunks: Output of the run.
    """
    steps = []
    last = 0.0
    waiting = sorted(prints, key=lambda p: (p[2] is None, p[2] or p[1]))
    for chunk in chunks:
        for text in re.split(r"(?<=\n)", chunk.data.decode("utf-8", "backslashreplace")):
            if not text:
                continue
            found = next((p for p in waiting if p[1] <= chunk.at and (p[2] is None or p[2] + _LATE >= chunk.at)), None)
            key, line = (found[0], found[3]) if found else ((-1, -1), 0)
            at = chunk.at
            if found:
                waiting.remove(found)
                at = min(chunk.at, found[2] or chunk.at)  # read a little after it was written
            last = max(last, at)
            steps.append((key, Step(last, -1, "write", line, f"{chunk.stream}:{text}")))
    return steps
