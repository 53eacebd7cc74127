"""Times of files as keys of what was read from them."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SETTLED = 1_000_000_000


def stamp(path: Path) -> int:
    """Return a file's or folder's time of change, nanoseconds; 0 where there is none, or where it changed just now.

    File systems count time in steps of some milliseconds, so that a second change within the same step would not show.
    """
    try:
        changed = os.stat(path).st_mtime_ns  # noqa: PTH116 - thousands of times a build
    except OSError:
        return 0
    return changed if time.time_ns() - changed > _SETTLED else 0
