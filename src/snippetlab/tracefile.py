"""A recording in the Chrome Trace Event format, which Perfetto and chrome://tracing open.

Each thread has a track with its waits and events; each lock has one of its own that shows who holds it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from snippetlab import layout
from snippetlab.naming import Names
from snippetlab.narration import awaited

if TYPE_CHECKING:
    from collections.abc import Iterator

    from snippetlab.recording import Recording

_LOCKS = 1_000_000
"""Number of the track group that holds the locks, beyond any process."""


def events(recording: Recording, *, hung: bool) -> Iterator[dict[str, Any]]:
    """Yield the events of a trace; times are microseconds since the first line of the snippet.

    Args:
        recording: What was recorded.
        hung: Whether the time limit ended the run.
    """
    names = Names.of(recording)
    start, _ = layout.span(recording, hung=hung)
    ends = layout.ends(recording, hung=hung)

    def micro(seconds: float) -> float:
        return round((seconds - start) * 1e6, 3)

    for index, process in enumerate(recording.processes):
        title = "메인 프로세스" if process.how == "main" else f"{process.name} ({process.how})"
        yield _title("process", index + 1, 0, title)
        yield {"ph": "M", "name": "process_sort_index", "pid": index + 1, "tid": 0, "args": {"sort_index": index}}
    for index, lane in enumerate(recording.lanes):
        yield _title("thread", lane.process + 1, index + 1, lane.name)
    for wait in recording.waits:
        yield {
            "ph": "X",
            "cat": "기다림",
            "name": f"{awaited(names, wait.op, wait.thing)} 기다림",
            "pid": recording.lanes[wait.lane].process + 1,
            "tid": wait.lane + 1,
            "ts": micro(wait.start),
            "dur": round(((ends[wait.lane] if wait.end is None else wait.end) - wait.start) * 1e6, 3),
            "args": {"줄": wait.line, "부른 것": wait.op, "얻음": wait.ok and wait.end is not None},
        }
    locks = list(dict.fromkeys(hold.thing for hold in recording.holds))
    if locks:
        yield _title("process", _LOCKS, 0, "록: 쥔 스레드")
    for lock in locks:
        yield _title("thread", _LOCKS, lock + 1, names.things[lock])
    for hold in recording.holds:
        yield {
            "ph": "X",
            "cat": "록",
            "name": names.lanes[hold.lane],
            "pid": _LOCKS,
            "tid": hold.thing + 1,
            "ts": micro(hold.start),
            "dur": round(((ends[hold.lane] if hold.end is None else hold.end) - hold.start) * 1e6, 3),
        }
    labels = {"line": "{line}번째 줄", "write": "출력: {text}", "raise": "예외: {text}"}
    for step in recording.steps:
        if step.kind in labels:
            text = step.text.partition(":")[2].rstrip("\n") if step.kind == "write" else step.text
            number = max(step.lane, 0)
            yield {
                "ph": "i",
                "s": "t",
                "cat": step.kind,
                "name": labels[step.kind].format(line=step.line, text=text),
                "pid": recording.lanes[number].process + 1,
                "tid": number + 1,
                "ts": micro(step.at),
            }


def dump(recording: Recording, *, hung: bool) -> str:
    """Return a trace as the text of its file."""
    trace = {"displayTimeUnit": "ms", "traceEvents": list(events(recording, hung=hung))}
    return json.dumps(trace, ensure_ascii=False, separators=(",", ":"))


def _title(kind: str, process: int, thread: int, name: str) -> dict[str, Any]:
    return {"ph": "M", "name": f"{kind}_name", "pid": process, "tid": thread, "args": {"name": name}}
