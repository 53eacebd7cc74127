"""What one run may use."""

from __future__ import annotations

import os
from dataclasses import dataclass

from snippetlab.errors import SnippetLabError

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Bounds of one run.

    Attributes:
        timeout: Seconds until everything is killed.
        output: Bytes that may be written to both streams together.
        memory: Bytes all processes together may have for themselves; one process may ask for four times as much,
            because the kernel counts the stacks of threads among its data, used or not.
        file_size: Bytes a file may grow to.
        grace: Seconds helpers of `multiprocessing` may take to end after the main process.
    """

    timeout: float = 10.0
    output: int = 256 * 1024
    memory: int = 1024 * MIB
    file_size: int = 64 * MIB
    grace: float = 3.0

    def rlimits(self) -> list[tuple[int, int]]:
        """Return what the kernel is told, as (resource, value); empty where there is no `setrlimit`.

        `RLIMIT_AS` is left alone: stacks of threads count there, and a few dozen threads would break.
        """
        if os.name != "posix":
            return []
        import resource  # noqa: PLC0415 - not on Windows

        return [
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_DATA, 4 * self.memory),
            (resource.RLIMIT_FSIZE, self.file_size),
        ]


def forced_interval() -> float | None:
    """Return the switch interval `SNIPPETLAB_SWITCH_INTERVAL` asks for, seconds, for snippets that name none.

    Raises:
        SnippetLabError: If it is not a number above 0.
    """
    text = os.environ.get("SNIPPETLAB_SWITCH_INTERVAL", "")
    try:
        seconds = float(text) if text else None
    except ValueError:
        seconds = 0.0
    if seconds is not None and not seconds > 0:
        raise SnippetLabError(
            "SNIPPETLAB_SWITCH_INTERVAL을 읽을 수 없습니다.",
            expected="0보다 큰 초. 예: 1e-6",
            seen=text,
            cure="그 변수를 고치거나 지우고 다시 실행하세요.",
        )
    return seconds


CHILD_ENV = {
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8:backslashreplace",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHON_COLORS": "0",
}
"""The environment every snippet starts with, besides PATH and HOME."""
