"""Which documented names a run called or used."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from snippetlab.apis import documented, public
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter, available
from snippetlab.mention import mentioned

ROOT = Path(__file__).parents[1]
NAMES = documented(ROOT / "docs" / "api" / "stubs")
USES = Path(__file__).parent / "samples" / "recorded" / "uses.py"
USED = {
    "concurrent.futures.Executor",
    "concurrent.futures.FIRST_COMPLETED",
    "multiprocessing.Manager",
    "multiprocessing.Process",
    "multiprocessing.Process.run",
    "multiprocessing.managers.BaseManager",
    "multiprocessing.managers.BaseManager.register",
    "multiprocessing.managers.BaseProxy",
    "multiprocessing.managers.ListProxy",
    "multiprocessing.managers.ListProxy.append",
    "multiprocessing.managers.NamespaceProxy",
    "multiprocessing.managers.SyncManager",
    "multiprocessing.managers.SyncManager.Namespace",
    "multiprocessing.managers.SyncManager.Queue",
    "multiprocessing.managers.SyncManager.list",
    "multiprocessing.managers.SyncManager.shutdown",
    "queue.Empty",
    "queue.LifoQueue",
    "queue.Queue",
    "queue.Queue.get_nowait",
    "queue.Queue.maxsize",
    "threading.Barrier",
    "threading.Event",
}
"""What `uses.py` uses, and nothing of what it only names: `queue.Full`, `FIRST_EXCEPTION`, `Queue.join`."""


@pytest.mark.skipif(os.name != "posix", reason="기록은 리눅스에서만 합니다.")
@pytest.mark.parametrize("label", available())
def test_a_run_tells_what_it_used(label: str) -> None:
    """Calls, attributes, constants, exceptions and classes count; what is named on a line that did not run does not."""
    (run,) = execute(Job(USES, Interpreter.find(label), record=True))
    assert run.exit_code == 0, run.stderr
    assert set(public(run.apis, NAMES)) == USED


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("threading:Timer.start", {"threading.Timer", "threading.Thread.start"}),
        ("_queue:Empty", {"queue.Empty"}),
        ("multiprocessing.managers:AutoProxy[Queue].put", {"multiprocessing.managers.BaseProxy"}),
        ("multiprocessing.connection:Connection.__del__", set()),
        ("threading:Thread.nothing_of_the_kind", {"threading.Thread"}),
        ("multiprocessing.context:DefaultContext.Queue", {"multiprocessing.Queue"}),
        (
            "multiprocessing.context:SpawnContext.Queue",
            {"multiprocessing.Queue", "multiprocessing.context.BaseContext"},
        ),
        ("name:threading.TIMEOUT_MAX", {"threading.TIMEOUT_MAX"}),
        ("name:threading.Thread", set()),
        ("name:threading.get_ident", set()),
        ("class:threading.Thread", {"threading.Thread"}),
        ("class:threading.get_ident", set()),
    ],
)
def test_a_raw_name_stands_for_public_names(raw: str, names: set[str]) -> None:
    """What a run wrote is counted for the names that are documented."""
    assert set(public([raw], NAMES)) == names


@pytest.mark.parametrize(
    ("source", "lines", "found"),
    [
        ("import threading\nprint(threading.TIMEOUT_MAX)", {1, 2}, {"name:threading", "name:threading.TIMEOUT_MAX"}),
        ("import threading\nprint(threading.TIMEOUT_MAX)", {1}, set()),
        ("from queue import Full as F\nF", {2}, {"name:queue.Full"}),
        ("from queue import Full\nFull = 3\nprint(Full)", {1, 2, 3}, set()),
        ("from queue import Full\ndef f(Full):\n    Full", {3}, set()),
        ("from queue import Full\ntry:\n    1\nexcept Full:\n    2", {2, 3, 4}, set()),
        ("from queue import Full\ntry:\n    1\nexcept (Full, OSError):\n    2", {5}, {"class:queue.Full"}),
        ("from queue import Queue\nclass A(Queue):\n    pass", {2}, {"class:queue.Queue"}),
        ("from queue import Queue\nisinstance(3, (int, Queue))", {2}, {"class:queue.Queue"}),
        ("Full", {1}, set()),
    ],
)
def test_only_lines_that_ran_mention_a_name(source: str, lines: set[int], found: set[str]) -> None:
    """An imported name counts on a line that ran, an exception where its handler did."""
    assert set(mentioned(ast.parse(source), lines)) == found


def test_stubs_say_since_when_there_is_a_name() -> None:
    """Members have the version of their class or module, unless they give their own."""
    assert NAMES["threading.Lock"].since == ""
    assert NAMES["queue.Queue.shutdown"].since == "3.13"
    assert NAMES["queue.ShutDown"].since == "3.13"
    assert NAMES["concurrent.interpreters.Queue.put"].since == "3.14"
    assert NAMES["multiprocessing.managers.ListProxy.clear"].since == "3.14"
