"""A recording as the small JSON that a page fetches to replay a run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from snippetlab import layout, timeline
from snippetlab.deadlock import circles
from snippetlab.naming import Names, is_lock
from snippetlab.narration import ending, sentence
from snippetlab.selection import select

if TYPE_CHECKING:
    from snippetlab.recording import Recording
    from snippetlab.selection import Event

KINDS = ("start", "end", "line", "wait", "go", "take", "drop", "write", "raise", "stop")
"""Kinds of events; the JSON holds their index."""


def data(recording: Recording, *, hung: bool) -> dict[str, Any]:
    """Return a replay as JSON values.

    The keys are `lanes` (chip, label, name, number of its colour), `things` (short name, name, what `_lock` says),
    `says` (sentences and output), `steps` (microseconds since the step before, lane, kind, line, sentence, thing,
    output; -1 stands for none, and is left out at the end) and `places` (where each step lies, in percent).

    Args:
        recording: What was recorded.
        hung: Whether the time limit ended the run.
    """
    names = Names.of(recording)
    start, end = layout.span(recording, hung=hung)
    events, _ = select(recording)
    axis = layout.axis(recording, hung=hung)
    says: dict[str, int] = {}
    used: dict[int, int] = {}
    rows: list[list[int]] = []
    places: list[float] = []
    before = 0
    for event in events:
        step = event.step
        at = round((step.at - start) * 1e6)
        output = says.setdefault(_output(step.text), len(says)) if step.kind == "write" else -1
        told = _told(names, event)
        say = says.setdefault(told, len(says)) if told else -1
        thing = -1 if step.thing is None else used.setdefault(step.thing, len(used))
        line = 0 if step.kind == "line" and step.text else step.line
        rows.append(_short([at - before, step.lane, KINDS.index(step.kind), line, say, thing, output]))
        places.append(axis.at(step.at))
        before = at
    if hung:
        told = " ".join(("시간제한에서 끝냈습니다.", *ending(recording)))
        first = next(iter(circles(recording)), (-1,))[0]
        stop = [round((end - start) * 1e6) - before, first, KINDS.index("stop"), 0, says.setdefault(told, len(says))]
        rows.append(stop)
        places.append(100.0)
    return {
        "lanes": [
            [chip, label, noun, int(timeline.colour(recording, lane)[4:])]
            for lane, (chip, label, noun) in enumerate(zip(names.chips, names.labels, names.lanes, strict=True))
        ],
        "things": [[names.tags[t], names.things[t], _lock(recording, events, t)] for t in used],
        "says": list(says),
        "steps": rows,
        "places": [round(place, 2) for place in places],
    }


def dump(recording: Recording, *, hung: bool) -> str:
    """Return a replay as the text of its file."""
    return json.dumps(data(recording, hung=hung), ensure_ascii=False, separators=(",", ":"))


def _lock(recording: Recording, events: list[Event], thing: int) -> int:
    """Return 0 for what is no lock, 1 for a lock, 2 for one whose holders are not all among the events."""
    if not is_lock(recording.things[thing]):
        return 0
    taken = sum(step.kind == "take" and step.thing == thing for step in recording.steps)
    return 1 if taken == sum(e.step.kind == "take" and e.step.thing == thing for e in events) else 2


def _output(text: str) -> str:
    """Return output as `o` or `e`, for the stream, and the text."""
    stream, _, rest = text.partition(":")
    return ("e" if stream == "stderr" else "o") + rest


def _short(row: list[int]) -> list[int]:
    while row[-1] == -1:
        row.pop()
    return row


def _told(names: Names, event: Event) -> str:
    """Return the sentence of an event; a line of another file has one, too."""
    step = event.step
    if step.kind == "line" and step.text:
        return f"{names.lanes[step.lane]}: {step.text}의 {step.line}번째 줄."
    return sentence(names, step, waited=event.waited, ok=event.ok)
