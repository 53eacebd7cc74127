"""Running one snippet on one interpreter, with one start method, as often as its header says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from snippetlab import outcomes
from snippetlab.executor import Job, execute
from snippetlab.interpreter import system
from snippetlab.limits import Limits, forced_interval
from snippetlab.recording import hindrance
from snippetlab.result import Platform, Result

if TYPE_CHECKING:
    from snippetlab.contract import Contract
    from snippetlab.interpreter import Interpreter
    from snippetlab.run import Run
    from snippetlab.snippet import Snippet
    from snippetlab.store import Store

_TRIES = 12
"""Recorded runs at most, until one shows an outcome graded 주목."""


def observe(
    store: Store, snippet: Snippet, interpreter: Interpreter, contract: Contract, start_method: str = ""
) -> tuple[Result, list[Run]]:
    """Run a snippet as often as its header says; return the result and every run, unjudged.

    Outcomes are counted over runs without recording. The run that is shown is recorded where that may be:
    the only run, or one more after the counted ones. A start method is the last argument of each run.
    """
    header = snippet.header
    unrecorded = hindrance(snippet, interpreter)
    racy = contract.kind == "가능한 결과" or header.repeat > 1
    with store.turn(alone=header.exclusive):
        job = _job(snippet, interpreter, start_method, record=not racy and not unrecorded)
        runs = execute(job)
        counted = list(runs)
        if racy and not unrecorded and runs[-1].end in {"exit", "timeout"}:
            runs += _recorded(replace(job, repeat=1, record=True), contract, counted)
    counts = outcomes.count(counted) if contract.kind == "가능한 결과" else {}
    name, machine, cpus = system()
    platform = Platform(
        interpreter.release + ("t" if interpreter.free_threaded else ""),
        interpreter.implementation,
        interpreter.build,
        name,
        machine,
        cpus,
        start_method or interpreter.start_method,
        date.today().isoformat(),  # noqa: DTZ011 - the day where the build runs
    )
    shown = _shown_run(contract, runs)
    if not shown.recorded and not shown.unrecorded:
        shown = replace(shown, unrecorded=unrecorded)
    return Result(shown, counts, len(counted), platform, sum(run.duration for run in runs)), runs


def _recorded(job: Job, contract: Contract, counted: list[Run]) -> list[Run]:
    """Return recorded runs: one, or a few until one shows what readers come for."""
    wanted = any(outcomes.grade_of(contract, run) == "주목" for run in counted)
    recorded: list[Run] = []
    for _ in range(_TRIES if wanted else 1):
        recorded += execute(job)
        if outcomes.grade_of(contract, recorded[-1]) == "주목":
            break
    return recorded


def _job(snippet: Snippet, interpreter: Interpreter, start_method: str, *, record: bool) -> Job:
    header = snippet.header
    return Job(
        snippet.path,
        interpreter,
        Limits(timeout=header.timeout),
        header.repeat,
        header.arguments(start_method),
        header.stdin,
        header.env,
        header.switch_interval or forced_interval(),
        record,
    )


def _shown_run(contract: Contract, runs: list[Run]) -> Run:
    """Return the run a page shows: a recorded one before others, one with a 주목 outcome before others."""
    return max(runs, key=lambda run: (bool(run.recorded), outcomes.grade_of(contract, run) == "주목"))
