"""The table of outcomes: what a run may show, how often it did, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from snippetlab import ansi, pattern
from snippetlab.outcomes import outcome_of

if TYPE_CHECKING:
    from snippetlab.result import Outcome, Result

_GRADES = {"정상": "ok", "주목": "note", "금지": "bad"}


def section(rows: tuple[Outcome, ...], result: Result) -> str:
    """Return the table as a `<section>`; of a single run it says which outcomes there are, and counts nothing.

    Args:
        rows: Outcomes, graded.
        result: The runs they were counted over.
    """
    seen = outcome_of(result.run)
    shown = next((row for row in rows if pattern.matches_line(row.text, seen)), None)
    counted = result.runs > 1
    columns = ("결과", "관측", "뜻") if counted else ("결과", "뜻")
    head = "".join(f'<th role="columnheader" scope="col">{name}</th>' for name in columns)
    body = "".join(_row(row, result.runs, shown=row is shown) for row in rows)
    title = "결과 분포" if counted else "가능한 결과"
    note = f'<span class="sl-note">{result.runs}번 실행</span>' if counted else ""
    return (
        f'<section class="sl-part"><p class="sl-cap" data-search-exclude><strong>{title}</strong>{note}</p>'
        '<table class="sl-outcomes" role="table"><thead role="rowgroup" data-search-exclude>'
        f'<tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></section>'
    )


def _row(row: Outcome, runs: int, *, shown: bool) -> str:
    grade = _GRADES.get(row.grade, "bad")
    lines = "<br>".join(ansi.escape(line) for line in row.text.split(" ⏎ "))
    mark = '<span class="sl-shown" data-search-exclude>위의 출력</span>' if shown else ""
    return (
        f'<tr role="row" class="sl-g-{grade}{"" if row.count else " sl-unseen"}">'
        f'<td role="cell" class="sl-result"><code>{lines}</code>{mark}</td>{_count(row, runs)}'
        f'<td role="cell" class="sl-why"><span class="sl-chip">{ansi.escape(row.grade)}</span> '
        f"{ansi.escape(row.sentence)}</td></tr>"
    )


def _count(row: Outcome, runs: int) -> str:
    if runs <= 1:
        return ""
    return (
        f'<td role="cell" class="sl-count" data-search-exclude>{row.count}회'
        f'<span class="sl-bar" style="--sl-share:{100 * row.count / runs:.4g}%"></span></td>'
    )
