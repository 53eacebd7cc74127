"""The way of running that needs no Linux gives the same, as far as the platform allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from projects import SAMPLES, START_METHODS, posix, run_job
from snippetlab.contract import Contract
from snippetlab.limits import MIB, Limits
from snippetlab.snippet import Snippet
from snippetlab.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Callable

    from snippetlab.run import Run

    Launch = Callable[..., Run]

pytest_plugins = ["harness"]


@pytest.fixture(autouse=True)
def _portable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the portable way on Linux too."""
    monkeypatch.setenv("SNIPPETLAB_PORTABLE", "1")


@pytest.mark.parametrize(
    "name", ["hello", "expected_failure", "hostile_output", "deadlock", "child_spawn", "writers_spawn"]
)
def test_good_samples_keep_their_contracts(name: str) -> None:
    """What passes under the supervisor passes here."""
    snippet = Snippet.load(SAMPLES / "good" / f"{name}.py")
    run = run_job(snippet.path, limits=Limits(timeout=2 if name == "deadlock" else 60))
    assert judge(snippet, Contract.of(snippet), [run]).failure is None


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("uncaught_exception", "contract"),
        ("thread_exception", "contract"),
        ("failing_child_spawn", "contract"),
        ("early_exit", "contract"),
        ("output_flood", "output-limit"),
        ("hang", "timeout"),
        pytest.param("signal_death", "crash", marks=posix),
        pytest.param("leak", "leak", marks=posix),
    ],
)
def test_bad_samples_fail_in_the_same_way(name: str, status: str) -> None:
    """What fails under the supervisor fails here, with the same status."""
    snippet = Snippet.load(SAMPLES / "bad" / f"{name}.py")
    run = run_job(snippet.path, limits=Limits(timeout=1 if name == "hang" else 60, grace=0.3 if name == "leak" else 30))
    assert judge(snippet, Contract.of(snippet), [run]).status == status


def test_both_streams_arrive_whole(launch: Launch) -> None:
    """Many lines of both streams arrive completely, each stream in order."""
    source = "import sys\nfor n in range(500):\n    print('밖', n)\n    print('안', n, file=sys.stderr)"
    run = launch(source)
    assert run.stdout.splitlines() == [f"밖 {n}" for n in range(500)]
    assert run.stderr.splitlines() == [f"안 {n}" for n in range(500)]


def test_what_is_given_arrives(launch: Launch) -> None:
    """Arguments, standard input and environment are the header's."""
    source = "import os, sys\nprint(sys.argv[1:], sys.stdin.read(), os.environ['NAME'], 'USER' in os.environ)"
    run = launch(source, args=("하나",), stdin="줄", env={"NAME": "값"})
    assert run.stdout == "['하나'] 줄 값 False\n"


@pytest.mark.parametrize("method", START_METHODS)
def test_children_of_every_start_method_are_seen(method: str) -> None:
    """A child's output and failure are seen, however it was started."""
    child = run_job(SAMPLES / "good" / f"child_{method}.py", limits=Limits(timeout=60))
    assert child.stdout == f"자식이 쓴다: {method}\n부모가 쓴다\n"
    failing = run_job(SAMPLES / "bad" / f"failing_child_{method}.py", limits=Limits(timeout=60))
    assert [exit_.code for exit_ in failing.children] == [3]


@posix
def test_a_hang_shows_the_stacks_of_every_process(token: str) -> None:
    """At the time limit every process gives its stacks, and none is left."""
    run = None
    for timeout in (1.5, 6, 24):
        run = run_job(SAMPLES / "good" / "stuck_fork.py", limits=Limits(timeout=timeout), env={"TOKEN": token})
        if "모두 섰다" in run.stdout:
            break
    assert run
    assert run.end == "timeout"
    assert [stack.process for stack in run.stacks] == ["메인 프로세스", "자식 프로세스 1"]
    assert "in stuck_worker" in run.stacks[1].text


@posix
def test_memory_of_all_processes_is_limited(launch: Launch, token: str) -> None:
    """What all processes hold together is watched."""
    source = "import signal\ndata = bytearray(b'x' * (150 << 20))\nsignal.pause()"
    run = launch(source, limits=Limits(memory=100 * MIB, timeout=60), env={"TOKEN": token})
    assert run.end == "memory-limit"


@posix
def test_orphans_are_found_and_killed(launch: Launch, token: str) -> None:
    """A process forked twice into a session of its own is a leak and is killed."""
    source = """
import os, signal
read, write = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.write(write, b"x")
        while True: signal.pause()
    os._exit(0)
os.read(read, 1)
os.wait()
"""
    run = launch(source, limits=Limits(grace=0.2), env={"TOKEN": token})
    assert run.end == "leak"
    assert [line.split()[-1] for line in run.leaked] == ["program.py"]


def test_an_interpreter_that_cannot_start_is_an_error(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that never started says why."""
    monkeypatch.setattr("snippetlab.executor._request", _without_program(monkeypatch))
    run = launch("print(1)")
    assert (run.end, run.exit_code) == ("error", None)
    assert run.problem


def _without_program(monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, object]]:
    from snippetlab import executor  # noqa: PLC0415 - the function that is being replaced

    original = executor._request
    return lambda *args: original(*args) | {"argv": ["/no/such/python"]}
