"""What is known of one snippet on one interpreter: its runs, judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from snippetlab.run import Run

Status = Literal["ok", "contract", "timeout", "output-limit", "memory-limit", "leak", "crash", "error"]


@dataclass(frozen=True)
class Platform:
    """Where and when a snippet ran; the provenance line of a block.

    Attributes:
        python: Version such as `3.14.10`, with `t` for a free-threaded build.
        implementation: Such as `CPython`.
        build: Build date and compiler, as `sys.version` gives them.
        system: Such as `Linux`.
        machine: Such as `x86_64`.
        cpus: Number of CPUs the run could use.
        start_method: Start method of `multiprocessing` the run was told, else the default there.
        date: Day of the run, ISO 8601.
    """

    python: str
    implementation: str
    build: str
    system: str
    machine: str
    cpus: int
    start_method: str
    date: str


@dataclass(frozen=True)
class Outcome:
    """One row of an outcome table.

    Attributes:
        text: What was seen: all of stdout on one line.
        count: In how many runs.
        grade: `정상`, `주목`, `금지`, or `?` where nobody has judged it yet.
        sentence: Why it can happen, for the reader.
    """

    text: str
    count: int
    grade: str
    sentence: str


@dataclass(frozen=True)
class Result:
    """What the runs of one snippet on one interpreter showed.

    Attributes:
        run: The run whose output a page shows.
        outcomes: Result of a run → in how many runs it was seen; empty without `repeat`.
        runs: How many runs there were in all.
        platform: Where it ran.
        elapsed: Seconds all its runs took together.
    """

    run: Run
    outcomes: dict[str, int]
    runs: int
    platform: Platform
    elapsed: float

    def to_json(self) -> dict[str, Any]:
        """Return the result as JSON values; `from_json` is the inverse."""
        return {
            "run": self.run.to_json(),
            "outcomes": self.outcomes,
            "runs": self.runs,
            "platform": self.platform.__dict__,
            "elapsed": self.elapsed,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Result:
        """Build a result from what `to_json` returned.

        Raises:
            KeyError, TypeError, ValueError: Where the data are damaged.
        """
        return cls(
            run=Run.from_json(data["run"]),
            outcomes={str(k): int(v) for k, v in data["outcomes"].items()},
            runs=int(data["runs"]),
            platform=Platform(**data["platform"]),
            elapsed=float(data["elapsed"]),
        )
