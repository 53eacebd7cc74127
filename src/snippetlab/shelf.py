"""Texts kept on disk that can be made again: a damaged one counts as missing, and failing to keep one is no harm."""

from __future__ import annotations

import contextlib
import os
import tempfile
from functools import lru_cache
from pathlib import Path

from snippetlab.stamps import stamp


def kept(path: Path) -> str | None:
    """Return the text kept in a file; None where there is none or it is damaged."""
    changed = stamp(path)
    return _remembered(path, changed) if changed else _text(path)


def keep(path: Path, text: str) -> None:
    """Keep a text in a file; readers see it whole or not at all."""
    with contextlib.suppress(OSError):
        write(path, f"{len(text)}\n{text}".encode())


def write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, and leave nothing beside it.

    Raises:
        OSError: If there is no room or no right to write; what was there stays.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fd, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        with os.fdopen(fd, "wb") as file:
            file.write(data)
        Path(temporary).replace(path)
    except OSError:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise


@lru_cache(maxsize=4096)
def _remembered(path: Path, changed: int) -> str | None:  # noqa: ARG001 - the time is part of the key
    return _text(path)


def _text(path: Path) -> str | None:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        whole, _, text = path.read_text("utf-8").partition("\n")
        if whole == str(len(text)):
            return text
    return None
