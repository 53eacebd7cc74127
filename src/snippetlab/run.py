"""What one isolated run of one file did: plain values that cross process and disk."""

from __future__ import annotations

import base64
import json
import signal
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from snippetlab.recording import Recording

Stream = Literal["stdout", "stderr"]
End = Literal["exit", "timeout", "output-limit", "memory-limit", "leak", "error", "lost"]


def signal_name(number: int) -> str:
    """Return what a signal is called, such as `SIGTERM`."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"{number}번 시그널"


@dataclass(frozen=True)
class Chunk:
    """A piece of output as it arrived.

    Attributes:
        stream: Which of the two streams it was written to.
        at: Seconds since the run started.
        data: The bytes, with paths of the machine cut out.
    """

    stream: Stream
    at: float
    data: bytes


@dataclass(frozen=True)
class Stack:
    """Every thread's stack of one process, dumped when the time limit ended the run.

    Attributes:
        process: What the process is called on a page, such as `메인 프로세스`.
        text: The dump as `faulthandler` wrote it, with paths cut out.
    """

    process: str
    text: str


@dataclass(frozen=True)
class ChildExit:
    """How a child process ended; negative codes are signals, as in `multiprocessing`.

    Attributes:
        pid: Its process id.
        code: Its exit code.
        at: `time.monotonic()` when its parent was told; 0 where that is not known. Not kept with the run.
    """

    pid: int
    code: int
    at: float = field(default=0.0, compare=False)


@dataclass(frozen=True)
class Run:
    """What one isolated run did.

    Attributes:
        end: What ended it: `exit` where it ended by itself, `lost` where the process above it was killed.
        exit_code: Exit code of the main process, negative for a signal; None where it did not end by itself.
        chunks: Output of all its processes, in time order.
        duration: Seconds from start to the end of the main process.
        cpu: Seconds of processor time of all its processes.
        leaked: Command lines of processes that outlived the main one.
        stacks: Stacks of every process, where the time limit ended it.
        children: Child processes that ended with a code other than 0.
        early_exit: `line N sys.exit` (or `os._exit`) of a call that ended the main process, or an empty string.
        problem: What the operating system said where `end` is `error`; the signal that killed the process above
            it where `end` is `lost`; else an empty string.
        recorded: What its threads did, as JSON text; empty where it was not recorded. It is read when it is asked for.
        apis: What the snippet's own code called, as `module:qualified name`.
        unrecorded: Why it was not, where it should have been.
    """

    end: End
    exit_code: int | None
    chunks: tuple[Chunk, ...] = ()
    duration: float = 0.0
    cpu: float = 0.0
    leaked: tuple[str, ...] = ()
    stacks: tuple[Stack, ...] = ()
    children: tuple[ChildExit, ...] = ()
    early_exit: str = ""
    problem: str = ""
    recorded: str = field(default="", repr=False)
    apis: tuple[str, ...] = ()
    unrecorded: str = ""

    def text(self, stream: Stream) -> str:
        r"""Return all output of one stream; what is not UTF-8 becomes `\\xNN`."""
        data = b"".join(chunk.data for chunk in self.chunks if chunk.stream == stream)
        return data.decode("utf-8", "backslashreplace")

    @cached_property
    def recording(self) -> Recording | None:
        """What its threads did; None where it was not recorded."""
        return Recording.from_json(json.loads(self.recorded)) if self.recorded else None

    @property
    def stdout(self) -> str:
        """All text written to standard output."""
        return self.text("stdout")

    @property
    def stderr(self) -> str:
        """All text written to standard error."""
        return self.text("stderr")

    def to_json(self) -> dict[str, Any]:
        """Return the run as JSON values; `from_json` is the inverse."""
        return {
            "end": self.end,
            "exit_code": self.exit_code,
            "chunks": [[c.stream, round(c.at, 6), base64.b64encode(c.data).decode()] for c in self.chunks],
            "duration": self.duration,
            "cpu": self.cpu,
            "leaked": list(self.leaked),
            "stacks": [[s.process, s.text] for s in self.stacks],
            "children": [[c.pid, c.code] for c in self.children],
            "early_exit": self.early_exit,
            "problem": self.problem,
            "recorded": self.recorded,
            "apis": list(self.apis),
            "unrecorded": self.unrecorded,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Run:
        """Build a run from what `to_json` returned.

        Raises:
            KeyError, TypeError, ValueError: Where the data are damaged.
        """
        return cls(
            end=data["end"],
            exit_code=data["exit_code"],
            chunks=tuple(Chunk(s, float(at), base64.b64decode(d, validate=True)) for s, at, d in data["chunks"]),
            duration=float(data["duration"]),
            cpu=float(data["cpu"]),
            leaked=tuple(data["leaked"]),
            stacks=tuple(Stack(p, t) for p, t in data["stacks"]),
            children=tuple(ChildExit(p, c) for p, c in data["children"]),
            early_exit=data["early_exit"],
            problem=data["problem"],
            recorded=data["recorded"],
            apis=tuple(data["apis"]),
            unrecorded=data["unrecorded"],
        )
