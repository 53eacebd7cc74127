"""How far a pre-run is: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

    from rich.progress import Progress as Bar


class Progress:
    """Shows how many of `total` runs are done.

    Args:
        total: How many there are.
    """

    def __init__(self, total: int) -> None:
        self.total = total
        self.count = 0
        self.failed = 0
        self.spent = 0.0
        self.started = time.monotonic()
        self._bar: Bar | None = None

    def __enter__(self) -> Self:
        """Start to show."""
        if sys.stderr.isatty():
            from rich.console import Console  # noqa: PLC0415 - costs start-up time, and only terminals need it
            from rich.progress import Progress as Bar  # noqa: PLC0415

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task("스니펫", total=self.total)
        elif self.total > 1:
            self._say(f"스니펫 {self.total}개를 실행합니다.")
        return self

    def done(self, name: str, ok: bool, spent: float) -> None:  # noqa: FBT001 - the two results of a run
        """Count one as done.

        Args:
            name: What it is called.
            ok: Whether all is well.
            spent: Seconds its runs took by themselves.
        """
        self.count += 1
        self.spent += spent
        self.failed += not ok
        if self._bar:
            self._bar.update(self._task, advance=1, description=name)
        elif not ok or self.total == 1 or self.count % 25 == 0:
            self._say(f"{self.count}/{self.total} {name}{'' if ok else ' — 실패'}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Say how it ended."""
        if self._bar:
            self._bar.stop()
        seconds = time.monotonic() - self.started
        failed = f", 실패 {self.failed}개" if self.failed else ""
        own = f"스니펫만의 실행 시간을 더하면 {self.spent:.1f}초"
        self._say(f"스니펫 {self.count}개를 {seconds:.1f}초 동안 실행했습니다{failed}. {own}입니다.")

    def _say(self, text: str) -> None:
        sys.stderr.write(f"snippetlab: {text}\n")
        sys.stderr.flush()
