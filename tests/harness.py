"""Fixtures of the engine's tests; a test module asks for them with `pytest_plugins = ["harness"]`."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import pytest

from projects import Project, bearers, run_job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from snippetlab.run import Run


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return an empty project."""
    return Project.make(tmp_path / "project")


@pytest.fixture
def launch(tmp_path: Path) -> Callable[..., Run]:
    """Return a function that runs source text once, in isolation."""

    def launch(source: str, **options: Any) -> Run:
        path = tmp_path / "snippets" / "topic" / "program.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
        return run_job(path, **options)

    return launch


@pytest.fixture
def token() -> Iterator[str]:
    """Return a word for the environment of a run, and check that no process that bears it is left."""
    word = f"sl-{uuid.uuid4().hex}"
    yield word
    assert bearers(word) == []
