"""What really happened in a run, made from what its processes recorded."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from snippetlab.interpreter import Interpreter
    from snippetlab.snippet import Snippet

_TRACING = ("settrace", "setprofile", "gettrace", "getprofile")


def hindrance(snippet: Snippet, interpreter: Interpreter) -> str:
    """Return why a snippet's run is not recorded, or an empty string.

    Recording listens where a debugger would; a snippet that sits there itself goes first.
    """
    if snippet.header.exclusive:
        return "시간을 재는 스니펫이라 기록하지 않습니다."
    if not snippet.header.record:
        return "이 스니펫은 기록하지 않습니다."
    if interpreter.version < (3, 11):
        return "기록은 Python 3.11부터 합니다."
    if sys.platform != "linux":
        return "기록은 리눅스에서만 합니다."
    words = _TRACING if interpreter.version < (3, 12) else ("sys.monitoring",)
    used = [word for word in words if word in snippet.code]
    return f"이 스니펫은 인터프리터를 직접 엿듣습니다({used[0]}). 그래서 기록이 비켜섰습니다." if used else ""


@dataclass(frozen=True)
class Process:
    """One process of a run.

    Attributes:
        pid: Its process id.
        name: Its name in `multiprocessing`, such as `Process-1`; `메인` for the first.
        how: How it came to be: `main`, `fork`, `spawn` or `forkserver`.
        start: Seconds since the run started.
        exit_code: Its exit code where that is known.
    """

    pid: int
    name: str
    how: str
    start: float
    exit_code: int | None = None


@dataclass(frozen=True)
class Lane:
    """One thread of a run.

    Attributes:
        process: Index of its process.
        name: Its name, such as `Thread-1 (work)`.
        start: Seconds since the run started, when it was first seen.
        end: When it ended; None where the run ended first.
    """

    process: int
    name: str
    start: float
    end: float | None


@dataclass(frozen=True)
class Thing:
    """Something threads wait for or hold.

    Attributes:
        name: The variable it is bound to, or an empty string.
        type: Such as `_thread.lock` or `multiprocessing.queues.Queue`.
    """

    name: str
    type: str

    @property
    def label(self) -> str:
        """How a page calls it."""
        return self.name or {"lock": "Lock", "SemLock": "Lock"}.get(
            self.type.rpartition(".")[2], self.type.rpartition(".")[2]
        )


@dataclass(frozen=True)
class Wait:
    """A thread in a call that may block.

    Attributes:
        lane: Index of its lane.
        start: Seconds.
        end: Seconds; None where it never came back.
        op: Such as `lock.acquire`, `Queue.get`, `with`, `sleep`.
        thing: Index of what it waits for; None for `sleep` and the like.
        line: Line of the call.
        ok: Whether it got what it asked for.
    """

    lane: int
    start: float
    end: float | None
    op: str
    thing: int | None
    line: int
    ok: bool = True


@dataclass(frozen=True)
class Hold:
    """A thread that holds a lock.

    Attributes:
        lane: Index of its lane.
        thing: Index of the lock.
        start: Seconds; not before it really had it.
        end: Seconds, not after it really let go; None where it never did.
    """

    lane: int
    thing: int
    start: float
    end: float | None


@dataclass(frozen=True)
class Step:
    """One event the replay stops at.

    Attributes:
        at: Seconds.
        lane: Index of the lane; -1 where it is not known.
        kind: `start`, `end`, `line`, `wait`, `go`, `take`, `drop`, `write` or `raise`.
        line: Line of the snippet, 0 where it has none.
        text: Output written, exception raised, file where it is not the snippet's own, or operation.
        thing: Index of the thing it is about, or None.
    """

    at: float
    lane: int
    kind: str
    line: int = 0
    text: str = ""
    thing: int | None = None


@dataclass(frozen=True)
class Recording:
    """One recorded run, with one clock for all its processes.

    Attributes:
        processes: In order of their start.
        lanes: Threads that ran the snippet's own code, in order of their process and start.
        things: What was waited for or held.
        waits: In order of their start.
        holds: In order of their start.
        steps: Everything that happened, in order of time.
        apis: `module:qualified name` of what the snippet's own code called, and what it used as `mention` writes it.
        notes: What was left out, for the reader.
        duration: Seconds from start to end of the run.
    """

    processes: tuple[Process, ...] = ()
    lanes: tuple[Lane, ...] = ()
    things: tuple[Thing, ...] = ()
    waits: tuple[Wait, ...] = ()
    holds: tuple[Hold, ...] = ()
    steps: tuple[Step, ...] = ()
    apis: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    duration: float = 0.0

    def __bool__(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.lanes)

    def to_json(self) -> dict[str, Any]:
        """Return the recording as JSON values; `from_json` is the inverse."""
        data = {
            name: [list(asdict(item).values()) for item in getattr(self, name)]
            for name in ("processes", "lanes", "things", "waits", "holds", "steps")
        }
        return {**data, "apis": list(self.apis), "notes": list(self.notes), "duration": self.duration}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Recording:
        """Build a recording from what `to_json` returned.

        Raises:
            KeyError, TypeError: Where the data are damaged.
        """
        return cls(
            tuple(Process(*row) for row in data["processes"]),
            tuple(Lane(*row) for row in data["lanes"]),
            tuple(Thing(*row) for row in data["things"]),
            tuple(Wait(*row) for row in data["waits"]),
            tuple(Hold(*row) for row in data["holds"]),
            tuple(Step(*row) for row in data["steps"]),
            tuple(data["apis"]),
            tuple(data["notes"]),
            data["duration"],
        )
