"""What tracebacks and stacks of a run say of the snippet's own lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from snippetlab import pattern

if TYPE_CHECKING:
    from snippetlab.run import Run
    from snippetlab.snippet import Snippet

_FRAME = re.compile(r'^\s*File "(?P<file>[^"]+)", line (?P<line>\d+)', re.MULTILINE)


def uncaught(snippet: Snippet, run: Run) -> tuple[str, int]:
    """Return what a traceback on stderr says, and the last of its lines in the snippet's own file."""
    if "Traceback (most recent call last)" not in run.stderr:
        return "", 0
    lines = [line for line in pattern.lines_of(run.stderr) if line and not line.startswith((" ", "\t"))]
    last = next(
        (line for line in reversed(lines) if re.match(r"[\w.]+(Error|Exception|Exit|Interrupt|\w+)?(:|$)", line)), ""
    )
    where = "예외"
    if re.search(r"^Exception in thread ", run.stderr, re.MULTILINE):
        where = "스레드 안의 예외"
    elif re.search(r"^Process .+:$", run.stderr, re.MULTILINE):
        where = "자식 프로세스 안의 예외"
    own = [int(m["line"]) for m in _FRAME.finditer(run.stderr) if m["file"] == snippet.path.name]
    return f"잡히지 않은 {where}: {last}", own[-1] if own else 0


def stack_line(snippet: Snippet, run: Run) -> int:
    """Return the line of the snippet's own file where a hung run stood; 0 where no stack tells."""
    for stack in run.stacks:
        for match in _FRAME.finditer(stack.text):
            if match["file"] == snippet.path.name:
                return int(match["line"])
    return 0
