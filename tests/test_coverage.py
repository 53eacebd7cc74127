"""Every documented public name is called or used by a snippet that ran and that a page shows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from snippetlab.interpreter import Interpreter
from snippetlab.lab import Lab
from snippetlab.reference import callers, hindered, modules

ROOT = Path(__file__).parents[1]

UNUSED: dict[str, str] = {}
"""Names no snippet uses, each with the reason. It may shrink, never grow."""


@pytest.mark.skipif(sys.platform != "linux", reason="기록은 리눅스에서만 합니다.")
def test_every_documented_name_is_used() -> None:
    """No name of the reference is without a recorded run, unless this machine has no Python with it."""
    used = callers(Lab(ROOT))
    missing = {name for name, ids in used.items() if not ids} - set(hindered(Lab(ROOT)))
    assert len(used) > 500
    assert missing == set(UNUSED), (
        f"파이썬 {Interpreter.current().label}에서 어느 스니펫도 쓰지 않은 이름입니다. "
        "이 이름을 쓰는 스니펫을 페이지에 보이세요."
    )


def test_a_name_newer_than_every_python_here_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that no interpreter here has comes with the reason, and others do not."""
    monkeypatch.setattr("snippetlab.reference.available", lambda: ("3.11", "3.13t"))
    reasons = hindered(Lab(ROOT))
    assert "3.14" in reasons["concurrent.interpreters.create"]
    assert "threading.Lock" not in reasons
    assert "queue.Queue.shutdown" not in reasons


def test_the_page_has_a_table_for_every_module() -> None:
    """Each module of the reference has its heading and its table on the coverage page."""
    page = (ROOT / "docs" / "api" / "coverage.md").read_text("utf-8")
    for module in modules(Lab(ROOT)):
        assert f"## {module}\n" in page
        assert f'coverage("{module}")' in page
