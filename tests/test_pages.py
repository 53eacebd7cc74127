"""The pages of this project: each fence names a snippet, each snippet stands on a page, each Python is here."""

from __future__ import annotations

from pathlib import Path

from snippetlab.interpreter import lacking, unusable
from snippetlab.lab import Lab
from snippetlab.manifest import orphans, strays


def test_every_fence_names_a_snippet() -> None:
    """A fence that names no file or is only text fails the tests, with the page's line and the cure."""
    assert not strays(_lab()), "\n".join(map(str, strays(_lab())))


def test_every_snippet_stands_on_a_page() -> None:
    """A snippet no page shows fails the tests, with the fence to paste."""
    assert not orphans(_lab()), "\n".join(map(str, orphans(_lab())))


def test_every_interpreter_that_is_asked_for_is_here() -> None:
    """What `SNIPPETLAB_REQUIRE` or `SNIPPETLAB_PYTHONS` names in vain fails the tests, told once."""
    problems = (*lacking(), *unusable())
    assert not problems, "\n".join(map(str, problems))


def _lab() -> Lab:
    return Lab(Path(__file__).parents[1])
