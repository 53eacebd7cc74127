"""Texts kept between builds: whole or not at all, and nothing left beside them."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from snippetlab import shelf

if TYPE_CHECKING:
    from pathlib import Path


def test_a_full_disk_leaves_nothing_beside_what_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that finds no room is not kept, what was kept stays, and no half file eats the last of the room."""
    path = tmp_path / "text"
    shelf.keep(path, "먼저")

    def full(fd: int, *_: object, **__: object) -> object:
        os.close(fd)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fdopen", full)
    shelf.keep(path, "나중")
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        shelf.write(path, "나중".encode())
    assert list(tmp_path.iterdir()) == [path]
    assert shelf.kept(path) == "먼저"


def test_a_damaged_text_counts_as_missing(tmp_path: Path) -> None:
    """A text that was cut off is not taken for what was kept."""
    path = tmp_path / "text"
    shelf.keep(path, "가나다")
    path.write_bytes(path.read_bytes()[:-3])
    assert shelf.kept(path) is None
