"""Outcomes of runs, counted and graded: the rows of an outcome table."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from snippetlab import pattern
from snippetlab.contract import UNGRADED, Contract
from snippetlab.result import Outcome

if TYPE_CHECKING:
    from snippetlab.run import Run

HANG = "(멈춤)"
"""The outcome of a run that hung until its time limit."""


def outcome_of(run: Run) -> str:
    """Return the row of an outcome table a run belongs to."""
    if run.end == "timeout":
        return HANG
    text = " ⏎ ".join(pattern.lines_of(run.stdout)).strip()
    if run.exit_code:
        return f"{text} (종료 코드 {run.exit_code})".strip()
    return text or "(출력 없음)"


def grade(contract: Contract, counts: dict[str, int]) -> tuple[Outcome, ...]:
    """Return the rows of the outcome table: the listed ones in order, unseen ones with 0, then the unlisted."""
    left = dict(counts)
    rows = []
    for listed in contract.outcomes:
        fitting = [text for text in left if pattern.matches_line(listed.text, text)]
        rows.append(Outcome(listed.text, sum(left.pop(text) for text in fitting), listed.grade, listed.sentence))
    rows.extend(Outcome(text, count, UNGRADED, "") for text, count in left.items())
    return tuple(rows)


def grade_of(contract: Contract, run: Run) -> str:
    """Return the grade of what a run showed; an empty string where the contract does not list it."""
    text = outcome_of(run)
    return next((item.grade for item in contract.outcomes if pattern.matches_line(item.text, text)), "")


def count(runs: list[Run]) -> dict[str, int]:
    """Count the outcomes of runs, the most frequent first; one without a start or an end has none."""
    return dict(Counter(outcome_of(run) for run in runs if run.end not in {"error", "lost"}).most_common())
