"""The pages of this project: each fence names a snippet, and each snippet stands on a page."""

from __future__ import annotations

from pathlib import Path

from snippetlab.lab import Lab
from snippetlab.manifest import orphans, strays


def test_every_fence_names_a_snippet() -> None:
    """A fence that names no file fails the tests, with the page's line and the cure."""
    assert not strays(_lab()), "\n".join(map(str, strays(_lab())))


def test_every_snippet_stands_on_a_page() -> None:
    """A snippet no page shows fails the tests, with the fence to paste."""
    assert not orphans(_lab()), "\n".join(map(str, orphans(_lab())))


def _lab() -> Lab:
    return Lab(Path(__file__).parents[1])
