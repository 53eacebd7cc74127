"""Recordings made by hand: what the timeline, the replay and their browser tests look at."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from snippetlab.block import Block, Links, Variant
from snippetlab.recording import Hold, Lane, Process, Recording, Step, Thing, Wait
from snippetlab.result import Platform, Result
from snippetlab.run import Chunk, Run
from snippetlab.snippet import Header, Snippet

MS = 1e-3
MAIN = Process(100, "메인", "main", 0.02, 0)
PLATFORM = Platform("3.11.7", "CPython", "main, Jan  2 2026, GCC 14.2.0", "Linux", "x86_64", 2, "fork", "2026-11-22")


@dataclass
class Script:
    """Writes a recording event by event, in milliseconds, the way a run would have."""

    processes: list[Process] = field(default_factory=lambda: [MAIN])
    lanes: list[Lane] = field(default_factory=list)
    things: list[Thing] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)
    holds: list[Hold] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    notes: tuple[str, ...] = ()

    def lane(self, name: str, at: float, process: int = 0) -> int:
        """Start a thread."""
        self.lanes.append(Lane(process, name, at * MS, None))
        self.step(len(self.lanes) - 1, "start", at, 1)
        return len(self.lanes) - 1

    def thing(self, name: str, kind: str = "_thread.lock") -> int:
        """Add something to wait for or hold."""
        self.things.append(Thing(name, kind))
        return len(self.things) - 1

    def step(  # noqa: PLR0913, PLR0917 - the fields of a step
        self, lane: int, kind: str, at: float, line: int = 0, text: str = "", thing: int | None = None
    ) -> None:
        """Add an event."""
        self.steps.append(Step(at * MS, lane, kind, line, text, thing))

    def line(self, lane: int, at: float, line: int) -> None:
        """Run a line."""
        self.step(lane, "line", at, line)

    def write(self, lane: int, at: float, line: int, text: str) -> None:
        """Write a line of output."""
        self.step(lane, "write", at, line, f"stdout:{text}\n")

    def wait(  # noqa: PLR0913, PLR0917 - the fields of a wait
        self, lane: int, at: float, until: float | None, op: str, thing: int | None, line: int
    ) -> None:
        """Wait for something, maybe for ever."""
        self.waits.append(Wait(lane, at * MS, None if until is None else until * MS, op, thing, line))
        self.step(lane, "wait", at, line, op, thing)
        if until is not None:
            self.step(lane, "go", until, line, op, thing)

    def hold(self, lane: int, at: float, until: float | None, thing: int, line: int = 0) -> None:
        """Hold a lock, maybe for ever."""
        self.holds.append(Hold(lane, thing, at * MS, None if until is None else until * MS))
        self.step(lane, "take", at, 0, "", thing)
        if until is not None:
            self.step(lane, "drop", until, line, "", thing)

    def end(self, lane: int, at: float) -> None:
        """End a thread."""
        self.lanes[lane] = replace(self.lanes[lane], end=at * MS)
        self.step(lane, "end", at)

    def recording(self, duration: float) -> Recording:
        """Return what was written, in order of time."""
        return Recording(
            tuple(self.processes),
            tuple(self.lanes),
            tuple(self.things),
            tuple(sorted(self.waits, key=lambda wait: wait.start)),
            tuple(sorted(self.holds, key=lambda hold: hold.start)),
            tuple(sorted(self.steps, key=lambda step: step.at)),
            (),
            self.notes,
            duration * MS,
        )


CODE = """\
from threading import Lock, Thread

lock = Lock()


def work(name):
    with lock:
        print(name)


threads = [Thread(target=work, args=(n,), name=n) for n in "ABC"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("끝")"""


def contention() -> Recording:
    """Three threads take turns with one lock; the main thread waits for them, a long time at the end."""
    script = Script()
    lock = script.thing("lock")
    main = script.lane("MainThread", 30)
    for line in (3, 5, 11, 12, 13):
        script.line(main, 30.01 + line / 100, line)
    joined = [script.thing(f"{name}", "threading.Thread") for name in "ABC"]
    free = 30.5
    for index, name in enumerate("ABC"):
        lane = script.lane(name, 30.3 + index / 10)
        script.line(lane, 30.32 + index / 10, 7)
        asked = 30.34 + index / 10
        if index:
            script.wait(lane, asked, free, "with", lock, 7)
        else:
            free = asked
        script.hold(lane, free + 0.001, free + 0.3, lock, 7)
        script.line(lane, free + 0.01, 8)
        script.write(lane, free + 0.05, 8, name)
        free += 0.31
        script.end(lane, free + 0.01 if index < 2 else 80)
    script.line(main, 30.8, 15)
    for thing, until in zip(joined, (30.9, 31.3, 80.1), strict=True):
        script.wait(main, 30.81 if thing == joined[0] else until - 0.3, until, "Thread.join", thing, 15)
    script.line(main, 80.2, 16)
    script.write(main, 80.25, 16, "끝")
    return script.recording(120)


def deadlock(names: tuple[str, ...] = ("지우", "민서")) -> Recording:
    """Return threads of which each holds its own lock and waits for the next one's."""
    script = Script()
    locks = [script.thing(f"lock{number}") for number, _ in enumerate(names, 1)]
    main = script.lane("MainThread", 30)
    script.line(main, 30.1, 3)
    lanes = []
    for index, name in enumerate(names):
        lanes.append(script.lane(name, 30.2 + index / 10))
        script.hold(lanes[-1], 30.25 + index / 10, None, locks[index])
        script.line(lanes[-1], 30.26 + index / 10, 8)
    for index, lane in enumerate(lanes):
        script.wait(lane, 31 + index / 10, None, "with", locks[(index + 1) % len(locks)], 7)
    script.wait(main, 31.5, None, "Thread.join", script.thing(names[0], "threading.Thread"), 15)
    return script.recording(1000)


def processes() -> Recording:
    """Return a main process that feeds two others; one of them is killed while it waits."""
    script = Script()
    script.processes += [Process(101, "Process-1", "fork", 0.05), Process(102, "Process-2", "spawn", 0.06, -15)]
    orders = script.thing("orders", "multiprocessing.queues.Queue")
    main = script.lane("MainThread", 30)
    script.lane("QueueFeederThread", 36)
    first = script.lane("MainThread", 50, 1)
    second = script.lane("MainThread", 60, 2)
    script.wait(first, 50.1, 51, "Queue.get", orders, 7)
    script.write(first, 51.1, 8, "받음")
    script.wait(second, 60.1, None, "Queue.get", orders, 7)
    script.step(second, "raise", 60.05, 7, "ValueError")
    script.wait(main, 61, 62, "BaseProcess.join", script.thing("Process-2", "multiprocessing.context.Process"), 15)
    script.write(main, 90, 16, "끝")
    return script.recording(100)


def crowd(count: int = 200) -> Recording:
    """Return many threads that wait for one lock in turn."""
    script = Script()
    lock = script.thing("lock")
    main = script.lane("MainThread", 30)
    for index in range(count):
        lane = script.lane(f"Thread-{index + 1} (work)", 30.1 + index / 100)
        turn = 40 + index / 10
        script.wait(lane, 30.11 + index / 100, turn, "with", lock, 7)
        script.hold(lane, turn + 0.001, turn + 0.09, lock, 7)
        script.write(lane, turn + 0.05, 8, f"{index}")
        script.end(lane, turn + 0.095)
    script.write(main, 70, 16, "끝")
    return script.recording(75)


def loop(times: int = 2000) -> Recording:
    """Return two threads in a loop that takes a lock each time round."""
    script = Script(
        notes=("7번째 줄은 400번 기록한 뒤 기록을 껐습니다.", "8번째 줄은 400번 기록한 뒤 기록을 껐습니다.")
    )
    lock = script.thing("lock")
    lanes = [script.lane("MainThread", 30), script.lane("Thread-1 (work)", 30.1)]
    for number in range(times):
        lane, at = lanes[number % 2], 31 + number / 10
        script.line(lane, at, 7)
        script.wait(lane, at + 0.01, at + 0.02, "with", lock, 7)
        script.hold(lane, at + 0.021, at + 0.06, lock, 7)
        script.line(lane, at + 0.03, 8)
        if number % 50 == 0:
            script.write(lane, at + 0.05, 8, f"{number}번째")
    return script.recording(31 + times)


def plain() -> Recording:
    """Return one thread that waits for nothing."""
    script = Script()
    main = script.lane("MainThread", 30)
    for line in range(1, 17):
        script.line(main, 30 + line / 10, line)
    return script.recording(40)


def hostile() -> Recording:
    """Return names that are markup."""
    script = Script()
    lock = script.thing('</svg><script>alert("t")</script>')
    lane = script.lane('"><script>alert(1)</script>', 30)
    script.hold(lane, 30.1, 31, lock, 7)
    script.step(lane, "raise", 30.5, 8, "<b>Error</b>")
    script.write(lane, 30.6, 8, "</pre><script>window.hacked = true</script>")
    return script.recording(40)


def run_of(recording: Recording | None, *, hung: bool = False, unrecorded: str = "") -> Run:
    """Return the run a recording is of."""
    steps = recording.steps if recording else ()
    chunks = tuple(
        Chunk("stdout", step.at, step.text.partition(":")[2].encode()) for step in steps if step.kind == "write"
    )
    end, code = ("timeout", -9) if hung else ("exit", 0)
    recorded = json.dumps(recording.to_json()) if recording else ""
    return Run(end, code, chunks, 0.1, recorded=recorded, unrecorded=unrecorded)  # type: ignore[arg-type]


def block_of(name: str, run: Run, **facts: object) -> Block:
    """Return a block that shows a run of the little program above."""
    last = CODE.count("\n") + 1
    snippet = Snippet(f"threading/{name}", Path(f"{name}.py"), CODE.encode(), Header(), "제목", CODE, 1, last)
    variant = Variant("3.11", Result(run, {}, 1, PLATFORM, 1.0))
    links = Links(how="how/", replay=f"replays/threading/{name}", trace=f"traces/threading/{name}")
    return replace(Block(snippet, snippet.id, f"{name} 되감기", (variant,), links=links), **facts)  # type: ignore[arg-type]


BLOCKS = {
    "contention": block_of("contention", run_of(contention())),
    "deadlock": block_of("deadlock", run_of(deadlock(), hung=True)),
    "processes": block_of("processes", run_of(processes())),
    "crowd": block_of("crowd", run_of(crowd())),
    "loop": block_of("loop", run_of(loop())),
    "hostile": block_of("hostile", run_of(hostile())),
    "plain": block_of("plain", run_of(plain())),
    "timed": block_of("timed", run_of(None, unrecorded="시간을 재는 스니펫이라 기록하지 않습니다.")),
    "folded": block_of("folded", run_of(contention()), code_closed=True, output_closed=True),
}
