"""The recording of a run says what really happened in it."""

from __future__ import annotations

import itertools
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter, available
from snippetlab.limits import Limits
from snippetlab.recording import Recording, hindrance
from snippetlab.snippet import Snippet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from snippetlab.run import Run

SAMPLES = Path(__file__).parent / "samples" / "recorded"
RUNS = int(os.environ.get("SNIPPETLAB_RUNS", "10"))
METHODS = ("fork", "spawn", "forkserver")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="기록은 리눅스에서만 합니다.")


@pytest.fixture(params=available())
def interpreter(request: pytest.FixtureRequest) -> Interpreter:
    """Give each interpreter on this machine in turn."""
    return Interpreter.find(request.param)


def recorded(name: str, interpreter: Interpreter, *args: str, times: int = 1, timeout: float = 30) -> list[Run]:
    """Run a sample with recording."""
    limits = Limits(timeout=timeout)
    return execute(Job(SAMPLES / f"{name}.py", interpreter, limits, repeat=times, args=args, record=True))


def recordings(runs: list[Run]) -> Iterator[Recording]:
    """Give the recording of each run."""
    for run in runs:
        assert run.recording is not None, (run.unrecorded, run.stderr)
        yield run.recording


def check_lock(recording: Recording, *, takes: int) -> None:
    """Assert that the holds of the one contended lock exclude each other, and that no wait ends within a hold."""
    locks = {hold.thing for hold in recording.holds}
    assert len(locks) == 1
    holds = recording.holds
    assert len(holds) == takes
    for before, after in itertools.pairwise(holds):
        assert before.end is not None
        assert before.end <= after.start
    for wait in recording.waits:
        if wait.thing in locks and wait.end is not None:
            for hold in holds:
                other = hold.lane != wait.lane and hold.end is not None
                assert not (other and hold.start < wait.end < (hold.end or 0)), (wait, hold)


def check_output(run: Run, recording: Recording) -> None:
    """Assert that the recorded writes, put together, are the output."""
    written = "".join(step.text.partition(":")[2] for step in recording.steps if step.kind == "write")
    assert written == run.stdout


def test_three_threads_never_hold_a_lock_together(interpreter: Interpreter) -> None:
    """Hold spans of one lock never overlap, waits end after the other's hold, and writes are in the order of stdout."""
    runs = recorded("contend_threads", interpreter, times=5 * RUNS)
    for run, recording in zip(runs, recordings(runs), strict=True):
        check_lock(recording, takes=9)
        check_output(run, recording)
        assert {lane.name for lane in recording.lanes} == {"MainThread", "t0", "t1", "t2"}
        assert [thing.name for thing in recording.things if thing.type == "_thread.lock"] == ["lock"]


@pytest.mark.parametrize("method", METHODS)
def test_three_processes_never_hold_a_lock_together(interpreter: Interpreter, method: str) -> None:
    """The same holds across processes, however they are started: one clock, one lock."""
    runs = recorded("contend_processes", interpreter, method, times=RUNS)
    for run, recording in zip(runs, recordings(runs), strict=True):
        check_lock(recording, takes=6)
        check_output(run, recording)
        assert sum(process.how == method for process in recording.processes) == 3


def test_a_deadlock_ends_with_both_waiting_for_the_other(interpreter: Interpreter) -> None:
    """Each of the two threads holds a lock for ever and waits for the other's for ever."""
    (run,) = recorded("deadlock", interpreter, timeout=1)
    (recording,) = recordings([run])
    assert run.end == "timeout"
    held = {hold.lane: hold.thing for hold in recording.holds if hold.end is None}
    wanted = {wait.lane: wait.thing for wait in recording.waits if wait.end is None and wait.thing in held.values()}
    first, second = held
    assert wanted == {first: held[second], second: held[first]}
    assert {recording.things[thing].name for thing in held.values()} == {"left", "right"}


def test_a_refused_lock_is_not_held(interpreter: Interpreter) -> None:
    """An acquire that ran out of time is a wait that failed, and no hold."""
    (run,) = recorded("loses_out", interpreter)
    (recording,) = recordings([run])
    assert run.stdout == "False\nTrue\n"
    main = next(index for index, lane in enumerate(recording.lanes) if lane.name == "MainThread")
    refused = [wait for wait in recording.waits if wait.lane == main and wait.op == "lock.acquire" and not wait.ok]
    assert len(refused) == 1
    assert len([hold for hold in recording.holds if hold.lane == main]) == 1


@pytest.mark.parametrize("method", METHODS)
def test_a_process_that_is_ended_leaves_its_recording(interpreter: Interpreter, method: str) -> None:
    """What a process recorded is kept when it leaves through os._exit or is terminated."""
    (run,) = recorded("killed_children", interpreter, method)
    (recording,) = recordings([run])
    assert run.stdout == "7 -15\n"
    named = {process.name: process for process in recording.processes}
    assert {"leaver", "sleeper"} <= set(named)
    assert named["leaver"].exit_code == 7
    lines = {
        step.line
        for step in recording.steps
        if recording.processes[recording.lanes[step.lane].process].name == "leaver"
    }
    assert 11 in lines
    sleeping = [wait for wait in recording.waits if wait.op == "sleep" and wait.end is None]
    assert len(sleeping) == 1
    lane = recording.lanes[sleeping[0].lane]
    joined = [wait for wait in recording.waits if wait.op == "BaseProcess.join"]
    assert lane.end is not None
    assert sleeping[0].start <= lane.end < max(wait.end or 0.0 for wait in joined)


def test_odd_programs_run_unharmed(interpreter: Interpreter) -> None:
    """A program that replaces stdout, forks from a thread, traces itself and starts 200 threads runs the same."""
    plain = execute(Job(SAMPLES / "odd.py", interpreter))[0]
    snippet = Snippet.load(SAMPLES / "odd.py")
    assert plain.stdout == "child\nTrue 200\n"
    if hindrance(snippet, interpreter):
        assert interpreter.version < (3, 12)
        assert "settrace" in hindrance(snippet, interpreter)
        return
    (run,) = recorded("odd", interpreter)
    assert run.stdout == plain.stdout
    assert run.stderr == plain.stderr
    assert run.exit_code == 0


def test_a_hot_loop_is_left_alone_and_the_recording_says_so(interpreter: Interpreter, tmp_path: Path) -> None:
    """A line that runs very often is recorded some times and then no more."""
    path = tmp_path / "loop.py"
    path.write_text("n = 0\nfor i in range(200_000):\n    n += i\nprint(n)\n", "utf-8")
    (run,) = execute(Job(path, interpreter, record=True))
    assert run.recording is not None
    assert run.recording.notes
    assert sum(step.line == 3 for step in run.recording.steps) < 1000
    assert run.stdout == "19999900000\n"
