"""A recording as the small JSON that a page fetches to replay a run."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from snippetlab import layout, timeline
from snippetlab.deadlock import circles
from snippetlab.naming import Names, is_lock
from snippetlab.narration import ending, sentence

if TYPE_CHECKING:
    from snippetlab.recording import Recording, Step

STEPS = 400
"""Events a replay has at most."""
OUTPUT = 40_000
"""Characters of output a replay has at most."""
KINDS = ("start", "end", "line", "wait", "go", "take", "drop", "write", "raise", "stop")
"""Kinds of events; the JSON holds their index."""
_SAME = 0.0001
"""Seconds within which the end of a wait for a lock and having it are one event."""
_TIMES = (40, 20, 10, 6, 4, 3, 2, 1)
_FOLLOWS = {("wait", "go"), ("wait", "take"), ("go", "take"), ("take", "drop")}
"""What belongs to the event before it, for the same thread and thing."""


class _Event(NamedTuple):
    """A step on its way into the JSON, with what its sentence needs to know.

    Attributes:
        step: The step.
        waited: Whether its thread has just waited for what it takes.
        ok: Whether it got what it waited for.
    """

    step: Step
    waited: bool
    ok: bool


def data(recording: Recording, *, hung: bool) -> dict[str, Any]:
    """Return a replay as JSON values.

    The keys are `lanes` (chip, label, name, number of its colour), `things` (short name, name, 1 for a lock),
    `says` (sentences and output), `steps` (microseconds since the step before, lane, kind, line, sentence, thing,
    output; -1 stands for none, and is left out at the end) and `places` (where each step lies, in percent).

    Args:
        recording: What was recorded.
        hung: Whether the time limit ended the run.
    """
    names = Names.of(recording)
    start, end = layout.span(recording, hung=hung)
    events, _ = _coarse(recording, _events(recording))
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
        "things": [[names.tags[t], names.things[t], int(is_lock(recording.things[t]))] for t in used],
        "says": list(says),
        "steps": rows,
        "places": [round(place, 2) for place in places],
    }


def dump(recording: Recording, *, hung: bool) -> str:
    """Return a replay as the text of its file."""
    return json.dumps(data(recording, hung=hung), ensure_ascii=False, separators=(",", ":"))


def shortened(recording: Recording) -> list[str]:
    """Return what a replay leaves out of a recording, in words for the reader."""
    return _coarse(recording, _events(recording))[1]


def _output(text: str) -> str:
    """Return output as `o` or `e`, for the stream, and the text."""
    stream, _, rest = text.partition(":")
    return ("e" if stream == "stderr" else "o") + rest


def _short(row: list[int]) -> list[int]:
    while row[-1] == -1:
        row.pop()
    return row


def _events(recording: Recording) -> list[_Event]:
    """Return all events, where two steps that are one for the reader are one."""
    refused = {(wait.lane, wait.end) for wait in recording.waits if not wait.ok}
    events: list[_Event] = []
    last: dict[int, Step] = {}
    for step in recording.steps:
        before = last.get(step.lane)
        last[step.lane] = step
        if before is None or not events or events[-1].step is not before:
            events.append(_Event(step, _has_waited(before, step), (step.lane, step.at) not in refused))
        elif before.kind == "start" and step.kind == "line" and step.at == before.at and not step.text:
            last[step.lane] = replace(before, line=step.line)
            events[-1] = _Event(last[step.lane], waited=False, ok=True)
        elif _has_waited(before, step) and step.at - before.at < _SAME:
            last[step.lane] = replace(step, line=before.line)
            events[-1] = _Event(last[step.lane], waited=True, ok=True)
        else:
            events.append(_Event(step, _has_waited(before, step), (step.lane, step.at) not in refused))
    return events


def _has_waited(before: Step | None, step: Step) -> bool:
    """Tell whether a thread has just waited for the lock it takes."""
    return before is not None and step.kind == "take" and before.kind == "go" and before.thing == step.thing


def _told(names: Names, event: _Event) -> str:
    """Return the sentence of an event; a line of another file has one, too."""
    step = event.step
    if step.kind == "line" and step.text:
        return f"{names.lanes[step.lane]}: {step.text}의 {step.line}번째 줄."
    return sentence(names, step, waited=event.waited, ok=event.ok)


def _coarse(recording: Recording, events: list[_Event]) -> tuple[list[_Event], list[str]]:
    """Return at most `STEPS` events, and what was left out."""
    notes: list[str] = []
    events, cut = _capped(events)
    if cut:
        notes.append(f"되감기에는 출력을 앞에서 {OUTPUT:,}자까지만 담았습니다.")
    whole = len(events)
    if whole <= STEPS:
        return events, notes
    shown = frozenset(layout.chosen(recording))
    crowd = len(recording.lanes) - len(shown)
    if crowd:
        events = [e for e in events if e.step.lane in shown or e.step.kind != "line"]
    events = _thinned(events)
    if len(events) > STEPS and crowd:
        events = [e for e in events if e.step.lane in shown or e.step.kind in {"write", "raise"}]
        notes.append(f"시간표에 없는 스레드 {crowd}개의 사건은 출력과 예외만 담았습니다.")
    events = _joined(events)
    notes.append(f"되감기에는 사건 {whole:,}개 가운데 {len(events):,}개를 담았습니다. 되풀이를 덜어 냈습니다.")
    return events, notes


def _capped(events: list[_Event]) -> tuple[list[_Event], bool]:
    left = OUTPUT
    kept = []
    for event in events:
        if event.step.kind != "write":
            kept.append(event)
        elif left > 0:
            text = event.step.text[: left + len("stdout:")]
            left -= len(text) - len("stdout:")
            kept.append(event._replace(step=replace(event.step, text=text)))
    return kept, len(kept) < len(events) or left <= 0


def _thinned(events: list[_Event]) -> list[_Event]:
    """Leave out repetitions until there are few enough events."""
    numbers = _repetitions([event.step for event in events])
    kept = events
    for times in _TIMES:
        if len(kept) <= STEPS:
            break
        kept = [event for event, number in zip(events, numbers, strict=True) if number <= times]
    return kept


def _repetitions(steps: list[Step]) -> list[int]:
    """Return for each step how often its like had happened; 0 for what must stay.

    A wait, having what was waited for, and letting it go again are one: they stay or go together.
    The last of each kind stays, for it may never have ended, and so does the last step of each lane.
    """
    numbers = [0] * len(steps)
    seen: dict[tuple[int, int | None, str], int] = {}
    pending: dict[tuple[int, int | None], list[int]] = {}
    for index, step in enumerate(steps):
        if step.kind == "line":
            key = (step.lane, step.line, "")
            numbers[index] = seen[key] = seen.get(key, 0) + 1
        elif step.kind in {"wait", "go", "take", "drop"}:
            path = pending.setdefault((step.lane, step.thing), [])
            if path and (steps[path[-1]].kind, step.kind) not in _FOLLOWS:
                cycle = (step.lane, step.thing, steps[path[0]].kind)
                seen[cycle] = seen.get(cycle, 0) + 1
                for member in path:
                    numbers[member] = seen[cycle]
                path.clear()
            path.append(index)
    last = {step.lane: index for index, step in enumerate(steps)}
    for index in last.values():
        numbers[index] = 0
    return numbers


def _joined(events: list[_Event]) -> list[_Event]:
    """Join output that follows output, and cut the middle, where nothing else has helped."""
    over = len(events) - STEPS
    if over <= 0:
        return events
    writes = [index for index, event in enumerate(events) if event.step.kind == "write"]
    size = -(-len(writes) // max(1, len(writes) - over))
    kept: list[_Event] = []
    held: list[str] = []
    count = 0
    for index, event in enumerate(events):
        if event.step.kind != "write":
            kept.append(event)
            continue
        count += 1
        held.append(event.step.text.partition(":")[2])
        stream = event.step.text.partition(":")[0]
        if count % size == 0 or index == writes[-1]:
            kept.append(event._replace(step=replace(event.step, text=f"{stream}:{''.join(held)}")))
            held = []
    over = len(kept) - STEPS
    rest = [index for index, event in enumerate(kept) if event.step.kind in {"line", "start", "end", "raise"}]
    gone = set(rest[len(rest) // 2 : len(rest) // 2 + max(0, over)])
    return [event for index, event in enumerate(kept) if index not in gone]
