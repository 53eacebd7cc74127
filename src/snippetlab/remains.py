"""What is left of a run whose supervisor was killed: its output so far, and its processes, which nobody else ends."""

from __future__ import annotations

import contextlib
import os
import re
import time
from typing import TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PATIENCE = 10.0
_HEARD = re.compile(rb"([01]) (\d+\.\d+) (\d+)\n")
_GONE = frozenset({psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD})


def answer_of(scratch: Path, problem: str, duration: float) -> dict[str, Any]:
    """Return what a supervisor that was killed can no longer answer of the run it was at.

    Args:
        scratch: The folder of the runs.
        problem: What became of the supervisor.
        duration: Seconds until that was noticed.
    """
    number = max((int(folder.name) for folder in scratch.iterdir() if folder.name.isdecimal()), default=0)
    chunks = list(_heard(scratch / str(number) / "heard"))
    return {
        "end": "lost", "exit_code": None, "chunks": chunks, "duration": duration, "cpu": 0.0,
        "leaked": [], "stacks": [], "children": [], "problem": problem, "number": number,
    }  # fmt: skip


def _heard(path: Path) -> Iterator[tuple[int, float, bytes]]:
    """Yield the output the supervisor had read, as far as its copy on the disk can be read."""
    data = b""
    with contextlib.suppress(OSError):
        data = path.read_bytes()
    at = 0
    while head := _HEARD.match(data, at):
        at = head.end() + int(head[3])
        yield int(head[1]), float(head[2]), data[head.end() : at]


def end(scratch: Path) -> None:
    """Kill every process of the runs below a folder, again and again until none is left."""
    deadline = time.monotonic() + _PATIENCE
    while (left := _survivors(f"{scratch}{os.sep}")) and time.monotonic() < deadline:
        for process in left:
            with contextlib.suppress(psutil.Error):
                process.kill()
        time.sleep(0.01)


def _survivors(folder: str) -> set[psutil.Process]:
    """Return the processes that bear the folder in their environment, and those that share a session with one.

    A session other than ours was begun by the run, so all its members are the run's.
    """
    alive: dict[psutil.Process, int] = {}
    found: set[psutil.Process] = set()
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.status() in _GONE:
                continue
            alive[process] = os.getsid(process.pid)
            if process.environ().get("SNIPPETLAB_RUN", "").startswith(folder):
                found |= {
                    process,
                    *(child for child in process.children(recursive=True) if child.status() not in _GONE),
                }
    sessions = {alive[process] for process in found if process in alive} - {os.getsid(0)}
    return found | {process for process, session in alive.items() if session in sessions}
