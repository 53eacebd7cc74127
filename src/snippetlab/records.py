"""What the recorders of a run's processes left on disk, read back."""

from __future__ import annotations

import ast
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_RECORD = struct.Struct("<QIIIIq")
_KINDS = ("process", "thread", "thread_end", "line", "begin", "end", "hold", "free", "raise", "api", "hot", "full",
          "print", "printed", "named", "kill")  # fmt: skip


@dataclass(frozen=True)
class Raw:
    """One record of one process, with its names looked up.

    Attributes:
        at: Seconds since the run started.
        pid: The process.
        thread: Number of the thread within it.
        kind: One of the recorder's kinds.
        line: Line of the snippet.
        name: Number of a name.
        extra: A number whose meaning depends on the kind.
        names: Number → text, of this process.
    """

    at: float
    pid: int
    thread: int
    kind: str
    line: int
    name: int
    extra: int
    names: dict[int, str] = field(repr=False)

    @property
    def text(self) -> str:
        """The name."""
        return self.names.get(self.name, "")


def read(folder: Path, started: float) -> list[Raw]:
    """Return the records of all processes of a run, in order of time.

    Args:
        folder: Where the recorders wrote.
        started: `time.monotonic()` when the run started.
    """
    records: list[Raw] = []
    for file in sorted(folder.glob("*.bin")):
        names = _names(file.with_suffix(".txt"))
        records.extend(_records(file, names, started))
    records.sort(key=lambda record: record.at)
    return records


def _names(path: Path) -> dict[int, str]:
    names: dict[int, str] = {}
    if path.is_file():
        for line in path.read_text("utf-8", "replace").splitlines():
            number, _, text = line.partition("\t")
            try:
                names[int(number)] = str(ast.literal_eval(text))
            except (ValueError, SyntaxError):
                continue  # the process died while it wrote this line
    return names


def _records(file: Path, names: dict[int, str], started: float) -> Iterator[Raw]:
    pid = int(file.stem)
    for at, thread, kind, line, name, extra in _RECORD.iter_unpack(file.read_bytes()):
        if 0 < kind <= len(_KINDS):
            yield Raw(at / 1e9 - started, pid, thread, _KINDS[kind - 1], line, name, extra, names)
