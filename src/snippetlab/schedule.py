"""The order in which many snippets are run: several at once, the long ones first, `exclusive` ones alone at the end."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING

from snippetlab.interpreter import system
from snippetlab.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from snippetlab.snippet import Snippet
    from snippetlab.target import Target


def run_all(tasks: Iterable[tuple[Snippet, Target]], attempt: Callable[[Snippet, Target], tuple[bool, float]]) -> None:
    """Run every task, showing how far it is.

    Args:
        tasks: Snippets and where each is to run.
        attempt: Runs one; returns whether all is well, and the seconds its runs took by themselves.
    """
    tasks = sorted(tasks, key=lambda task: -_estimate(task[0]))
    with Progress(len(tasks)) as progress:
        with ThreadPoolExecutor(max_workers=2 * system()[2] + 2) as pool:
            futures = {pool.submit(attempt, *task): task for task in tasks if not task[0].header.exclusive}
            try:
                for future in as_completed(futures):
                    snippet, target = futures[future]
                    progress.done(f"{snippet.id} ({target.label})", *future.result())
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
        for snippet, target in tasks:
            if snippet.header.exclusive:
                progress.done(f"{snippet.id} ({target.label})", *attempt(snippet, target))


def _estimate(snippet: Snippet) -> float:
    """Return a rough duration in seconds; who asks for a longer limit takes longer."""
    hangs = "\n# 멈춤:" in snippet.text
    return snippet.header.timeout if hangs else 0.1 * max(snippet.header.repeat, snippet.header.timeout)
