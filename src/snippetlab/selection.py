"""Which events a replay has: at most a few hundred, repetitions left out, with what the reader is told of that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from snippetlab import layout

if TYPE_CHECKING:
    from snippetlab.recording import Recording, Step

STEPS = 400
"""Events a replay has at most."""
OUTPUT = 40_000
"""Characters of output a replay has at most."""
_SAME = 0.0001
"""Seconds within which the end of a wait for a lock and having it are one event."""
_TIMES = (40, 20, 10, 6, 4, 3, 2, 1)
_FOLLOWS = {("wait", "go"), ("wait", "take"), ("go", "take"), ("take", "drop")}
"""What belongs to the event before it, for the same thread and thing."""


class Event(NamedTuple):
    """A step of a replay, with what its sentence needs to know.

    Attributes:
        step: The step.
        waited: Whether its thread has just waited for what it takes.
        ok: Whether it got what it waited for.
    """

    step: Step
    waited: bool
    ok: bool


def events(recording: Recording) -> list[Event]:
    """Return all events, where two steps that are one for the reader are one."""
    refused = {(wait.lane, wait.end) for wait in recording.waits if not wait.ok}
    found: list[Event] = []
    last: dict[int, Step] = {}
    for step in recording.steps:
        before = last.get(step.lane)
        last[step.lane] = step
        if before is None or not found or found[-1].step is not before:
            found.append(Event(step, _has_waited(before, step), (step.lane, step.at) not in refused))
        elif before.kind == "start" and step.kind == "line" and step.at == before.at and not step.text:
            last[step.lane] = replace(before, line=step.line)
            found[-1] = Event(last[step.lane], waited=False, ok=True)
        elif _has_waited(before, step) and step.at - before.at < _SAME:
            last[step.lane] = replace(step, line=before.line)
            found[-1] = Event(last[step.lane], waited=True, ok=True)
        else:
            found.append(Event(step, _has_waited(before, step), (step.lane, step.at) not in refused))
    return found


def _has_waited(before: Step | None, step: Step) -> bool:
    """Tell whether a thread has just waited for the lock it takes."""
    return before is not None and step.kind == "take" and before.kind == "go" and before.thing == step.thing


def select(recording: Recording) -> tuple[list[Event], list[str]]:
    """Return at most `STEPS` events, and in words what was left out."""
    notes: list[str] = []
    kept, cut = _capped(events(recording))
    if cut:
        notes.append(f"되감기에는 출력을 앞에서 {OUTPUT:,}자까지만 담았습니다.")
    whole = len(kept)
    if whole <= STEPS:
        return kept, notes
    shown = frozenset(layout.chosen(recording))
    crowd = len(recording.lanes) - len(shown)
    if crowd:
        kept = [e for e in kept if e.step.lane in shown or e.step.kind != "line"]
    kept = _thinned(kept)
    if len(kept) > STEPS and crowd:
        kept = [e for e in kept if e.step.lane in shown or e.step.kind in {"write", "raise"}]
        notes.append(f"시간표에 없는 스레드 {crowd}개의 사건은 출력과 예외만 담았습니다.")
    kept = _joined(kept)
    notes.append(f"되감기에는 사건 {whole:,}개 가운데 {len(kept):,}개를 담았습니다. 되풀이를 덜어 냈습니다.")
    return kept, notes


def _capped(events: list[Event]) -> tuple[list[Event], bool]:
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


def _thinned(events: list[Event]) -> list[Event]:
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


def _joined(events: list[Event]) -> list[Event]:
    """Join output that follows output, and cut the middle, where nothing else has helped."""
    over = len(events) - STEPS
    if over <= 0:
        return events
    writes = [index for index, event in enumerate(events) if event.step.kind == "write"]
    size = -(-len(writes) // max(1, len(writes) - over))
    kept: list[Event] = []
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
