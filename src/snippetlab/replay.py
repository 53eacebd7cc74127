"""A recording as the small JSON that a page fetches to replay a run."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from snippetlab import layout, timeline
from snippetlab.naming import Names, is_lock
from snippetlab.narration import ending, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

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
_OPENING = {"wait": "go", "take": "drop"}


@dataclass(frozen=True)
class _Event:
    """A step with its sentence, on its way into the JSON."""

    step: Step
    say: str


def data(recording: Recording, *, hung: bool) -> dict[str, Any]:
    """Return a replay as JSON values.

    The keys are `lanes` (chip, label, name, number of its colour), `things` (short name, name, 1 for a lock),
    `axis` (microseconds, percent), `says` (sentences and output), `notes`, and `steps`: microseconds since the step
    before, lane, kind, line, sentence, thing, output; −1 stands for none, and what is missing at the end is −1 too.

    Args:
        recording: What was recorded.
        hung: Whether the time limit ended the run.
    """
    names = Names.of(recording)
    start, end = layout.span(recording, hung=hung)
    events, notes = _coarse(recording, _events(recording, names))
    axis = layout.axis(recording, hung=hung)
    says: dict[str, int] = {}
    used: dict[int, int] = {}
    rows: list[list[int]] = []
    before = 0
    for event in events:
        step = event.step
        at = round((step.at - start) * 1e6)
        output = says.setdefault(_output(step.text), len(says)) if step.kind == "write" else -1
        say = says.setdefault(event.say, len(says)) if event.say else -1
        thing = -1 if step.thing is None else used.setdefault(step.thing, len(used))
        rows.append(_short([at - before, step.lane, KINDS.index(step.kind), step.line, say, thing, output]))
        before = at
    if hung:
        told = " ".join(("시간제한에서 끝냈습니다.", *ending(recording)))
        rows.append([round((end - start) * 1e6) - before, -1, KINDS.index("stop"), 0, says.setdefault(told, len(says))])
    return {
        "lanes": [
            [chip, label, noun, int(timeline.colour(recording, lane)[4:])]
            for lane, (chip, label, noun) in enumerate(zip(names.chips, names.labels, names.lanes, strict=True))
        ],
        "things": [[names.tags[t], names.things[t], int(is_lock(recording.things[t]))] for t in used],
        "axis": [[round((at - start) * 1e6), round(x, 2)] for at, x in zip(axis.times, axis.places, strict=True)],
        "says": list(says),
        "notes": notes,
        "steps": rows,
    }


def dump(recording: Recording, *, hung: bool) -> str:
    """Return a replay as the text of its file."""
    return json.dumps(data(recording, hung=hung), ensure_ascii=False, separators=(",", ":"))


def shortened(recording: Recording) -> list[str]:
    """Return what a replay leaves out of a recording, in words for the reader."""
    return _coarse(recording, _events(recording, None))[1]


def _output(text: str) -> str:
    """Return output as `o` or `e`, for the stream, and the text."""
    stream, _, rest = text.partition(":")
    return ("e" if stream == "stderr" else "o") + rest


def _short(row: list[int]) -> list[int]:
    while row[-1] == -1:
        row.pop()
    return row


def _events(recording: Recording, names: Names | None) -> list[_Event]:
    """Return all events, where two steps that are one for the reader are one."""
    says: Iterable[str] = sentences(recording, names) if names else [""] * len(recording.steps)
    events: list[_Event] = []
    last: dict[int, int] = {}
    for step, say in zip(recording.steps, says, strict=True):
        index = last.get(step.lane, -1)
        before = events[index].step if index >= 0 else None
        if before and before.kind == "start" and step.kind == "line" and step.at == before.at and not step.text:
            events[index] = replace(events[index], step=replace(before, line=step.line))
            continue
        one = before and before.kind == "go" and step.kind == "take" and before.thing == step.thing
        if before and one and step.at - before.at < _SAME and index == len(events) - 1:
            events[index] = _Event(replace(step, line=before.line), say)
            continue
        if step.kind == "line" and step.text:
            say = f"{step.text}의 {step.line}번째 줄을 실행합니다." if names else ""  # noqa: PLW2901
            step = replace(step, line=0)  # noqa: PLW2901
        last[step.lane] = len(events)
        events.append(_Event(step, say))
    return events


def _coarse(recording: Recording, events: list[_Event]) -> tuple[list[_Event], list[str]]:
    """Return at most `STEPS` events, and what was left out."""
    notes: list[str] = []
    events, cut = _capped(events)
    if cut:
        notes.append(f"되감기에는 출력을 앞에서 {OUTPUT:,}자까지만 담았습니다.")
    whole = len(events)
    shown = frozenset(layout.chosen(recording))
    crowd = len(recording.lanes) - len(shown)
    if whole > STEPS and crowd:
        events = [e for e in events if e.step.lane in shown or e.step.kind != "line"]
    events = _thinned(events, lambda step: (step.lane, step.line) if step.kind == "line" else None)
    if len(events) > STEPS and crowd:
        events = [e for e in events if e.step.lane in shown or e.step.kind in {"write", "raise"}]
        notes.append(f"시간표에 없는 {crowd}개의 사건은 출력과 예외만 담았습니다.")
    for opening in ("take", "wait"):
        events = _paired(events, opening)
    events = _joined(events)
    if len(events) < whole:
        notes.append(f"사건 {whole:,}개 가운데 {len(events):,}개를 담았습니다. 같은 일의 되풀이를 덜어 냈습니다.")
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
            kept.append(replace(event, step=replace(event.step, text=text)))
    return kept, len(kept) < len(events) or left <= 0


def _thinned(events: list[_Event], same: Callable[[Step], Hashable | None]) -> list[_Event]:
    """Leave out repetitions until there are few enough events; the last event of a lane stays."""
    last = {event.step.lane: index for index, event in enumerate(events)}
    kept = events
    for times in _TIMES:
        if len(kept) <= STEPS:
            break
        seen: dict[Hashable, int] = {}
        kept = []
        for index, event in enumerate(events):
            key = same(event.step)
            seen[key] = seen.get(key, 0) + 1
            if key is None or seen[key] <= times or last[event.step.lane] == index:
                kept.append(event)
    return kept


def _paired(events: list[_Event], opening: str) -> list[_Event]:
    """Leave out repeated waits or holds, each with its end; one that never ends stays."""
    kept = events
    for times in _TIMES:
        if len(kept) <= STEPS:
            break
        seen: dict[Hashable, int] = {}
        pending: dict[Hashable, int] = {}
        gone: set[int] = set()
        for index, event in enumerate(events):
            step = event.step
            key = (step.lane, step.thing)
            if step.kind == opening:
                pending[key] = index
            elif step.kind == _OPENING[opening] and key in pending:
                begun = pending.pop(key)
                seen[key] = seen.get(key, 0) + 1
                if seen[key] > times:
                    gone.update((begun, index))
        kept = [event for index, event in enumerate(events) if index not in gone]
    return kept


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
            kept.append(replace(event, step=replace(event.step, text=f"{stream}:{''.join(held)}")))
            held = []
    over = len(kept) - STEPS
    rest = [index for index, event in enumerate(kept) if event.step.kind in {"line", "start", "end", "raise"}]
    gone = set(rest[len(rest) // 2 : len(rest) // 2 + max(0, over)])
    return [event for index, event in enumerate(kept) if index not in gone]
