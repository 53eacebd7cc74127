"""Where a timeline puts what it shows: its axis, folded where nothing happens, and the lanes it has room for."""

from __future__ import annotations

import bisect
import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from snippetlab.deadlock import circles
from snippetlab.naming import spell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from snippetlab.recording import Recording

LANES = 12
"""Lanes that are shown at most."""
_FOLD = 2.2
"""Width of a fold, in percent."""
_FOLDS = 8
_LONG = 0.13
"""A gap is folded where it is longer than this share of all that is not folded."""
_SHORTEST = 0.0005
_UNUSUAL = 12
"""How many times as long as most gaps a folded one is."""
_DULL = 0.012
_TAIL = 0.06
_TICKS = 9
_NICE = (1, 2, 5, 10)
_SECOND, _MILLI = 0.9995, 0.0009995
_CELLS = 400
_MANY = 80
_DULL_KINDS = ("line", "start")


@dataclass(frozen=True)
class Axis:
    """Time → percent of the width.

    Attributes:
        times: Seconds where the scale changes, ascending.
        places: Percent of the width at each of them.
        folds: Indexes of the stretches that are folded.
    """

    times: tuple[float, ...]
    places: tuple[float, ...]
    folds: tuple[int, ...]

    @classmethod
    def of(cls, moments: Iterable[float], dull: Iterable[float], start: float, end: float) -> Axis:
        """Return an axis on which long stretches without any event are folded.

        Args:
            moments: When something happened that a reader looks for.
            dull: When merely a line ran; a few of them between two folds are folded too.
            start: First second shown.
            end: Last second shown; where nothing led up to it, a little of what lies before it stays unfolded.
        """
        important = sorted({moment for moment in moments if start <= moment <= end})
        points = sorted({start, end, *important, *(moment for moment in dull if start < moment < end)})
        gaps = sorted(((b - a, a, b) for a, b in pairwise(points)), reverse=True)
        left = max(end - start, 1e-9)
        folded: list[tuple[float, float]] = []
        usual = gaps[len(gaps) // 2][0] if gaps else 0.0
        for gap, a, b in gaps[:_FOLDS]:
            if gap < _SHORTEST or gap < _UNUSUAL * usual or gap <= _LONG * (left - gap):
                break
            folded.append((a, b))
            left -= gap
        joined: list[tuple[float, float]] = []
        for a, b in sorted(folded):
            near = joined and a - joined[-1][1] < _DULL * left
            first = bisect.bisect_left(important, joined[-1][1]) if near else 0
            if near and (first == len(important) or important[first] > a):
                left -= a - joined[-1][1]
                joined[-1] = (joined[-1][0], b)
            else:
                joined.append((a, b))
        if joined and joined[-1][1] == end and end not in important:
            joined[-1] = (joined[-1][0], end - min(_TAIL * left, (end - joined[-1][0]) / 2))
            left += end - joined[-1][1]
        return cls._scaled(joined, start, end, left)

    @classmethod
    def _scaled(cls, folded: Sequence[tuple[float, float]], start: float, end: float, left: float) -> Axis:
        times, places, folds = [start], [0.0], []
        scale = (100 - _FOLD * len(folded)) / max(left, 1e-9)
        for a, b in folded:
            if a > times[-1]:
                places.append(places[-1] + (a - times[-1]) * scale)
                times.append(a)
            folds.append(len(times) - 1)
            places.append(places[-1] + _FOLD)
            times.append(b)
        if end > times[-1]:
            places.append(100.0)
            times.append(end)
        return cls(tuple(times), tuple(places), tuple(folds))

    def at(self, seconds: float) -> float:
        """Return where a moment lies, in percent."""
        index = bisect.bisect_right(self.times, seconds) - 1
        if index < 0 or len(self.times) == 1:
            return 0.0
        if index >= len(self.times) - 1:
            return 100.0
        share = (seconds - self.times[index]) / (self.times[index + 1] - self.times[index])
        return self.places[index] + share * (self.places[index + 1] - self.places[index])

    def folded(self) -> list[tuple[float, float, str]]:
        """Return each fold: where it begins and ends in percent, and how long it is."""
        return [(self.places[i], self.places[i + 1], spell(self.times[i + 1] - self.times[i])) for i in self.folds]

    def ticks(self) -> list[tuple[float, str]]:
        """Return marks at round times outside the folds, counted from the start of the axis."""
        spans = [(a, b) for i, (a, b) in enumerate(pairwise(self.times)) if i not in self.folds]
        shown = sum(b - a for a, b in spans)
        start = self.times[0]
        step = _nice(shown / _TICKS)
        marks = [(0.0, "0")]
        for a, b in spans:
            first = math.ceil((a - start) / step - 1e-9)
            count = int((b - start) / step + 1e-9) - first + 1
            marks += [(self.at(start + n * step), _tick(n * step, step)) for n in range(max(first, 1), first + count)]
        return marks


def _nice(seconds: float) -> float:
    """Return the next round number of seconds."""
    if seconds <= 0:
        return 1.0
    power: float = 10.0 ** math.floor(math.log10(seconds))
    return power * next(n for n in _NICE if n * power >= seconds * (1 - 1e-9))


def _tick(seconds: float, step: float) -> str:
    if seconds >= _SECOND:
        unit, name = 1.0, "초"
    elif seconds >= _MILLI or step >= _MILLI / 10:
        unit, name = 1e-3, " ms"
    else:
        unit, name = 1e-6, " µs"
    digits = max(0, -math.floor(math.log10(step / unit) + 1e-9))
    return f"{seconds / unit:.{digits}f}{name}"


def span(recording: Recording, *, hung: bool) -> tuple[float, float]:
    """Return the seconds a timeline shows: from the first line to the last event, or to the end of a run that hung."""
    moments = [step.at for step in recording.steps] or [0.0]
    return moments[0], max(recording.duration if hung else 0.0, moments[-1])


def axis(recording: Recording, *, hung: bool) -> Axis:
    """Return the axis of time of a recording."""
    start, end = span(recording, hung=hung)
    dull = {step.at for step in recording.steps if step.kind in _DULL_KINDS}
    moments = {step.at for step in recording.steps if step.kind not in _DULL_KINDS}
    moments.update(wait.start for wait in recording.waits)
    moments.update(wait.end for wait in recording.waits if wait.end is not None)
    return Axis.of(moments, dull, start, end)


def chosen(recording: Recording) -> tuple[int, ...]:
    """Return the lanes a timeline shows: all, or those that tell most, in their own order."""
    count = len(recording.lanes)
    if count <= LANES:
        return tuple(range(count))
    circle = {lane for lanes in circles(recording) for lane in lanes}
    raised = {step.lane for step in recording.steps if step.kind == "raise"}
    best = sorted(range(count), key=lambda lane: (lane != 0, lane not in circle, lane not in raised, lane))
    return tuple(sorted(best[:LANES]))


def ends(recording: Recording, *, hung: bool) -> list[float]:
    """Return when each lane ended, as far as the recording tells.

    A process that was killed writes no end: it is over where another has joined it. What has neither
    lasts to its last event, or to the end of the run where it still waited.
    """
    _, last = span(recording, hung=hung)
    events: dict[int, float] = {}
    for step in recording.steps:
        events[step.lane] = step.at
    waiting = {wait.lane for wait in recording.waits if wait.end is None}
    joined = {
        recording.things[wait.thing].name: wait.end
        for wait in recording.waits
        if wait.thing is not None and wait.end is not None and wait.op == "BaseProcess.join"
    }
    found = []
    for index, lane in enumerate(recording.lanes):
        process = recording.processes[lane.process]
        own = events.get(index, lane.start)
        gone = joined.get(process.name) if process.exit_code and process.how != "main" else None
        if lane.end is not None:
            found.append(lane.end)
        elif gone is not None and gone >= own:
            found.append(gone)
        else:
            found.append(last if index in waiting or (hung and process.how == "main") else own)
    return found


def merged(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return spans (in percent) without overlaps; where there are very many, only what an eye can tell apart."""
    joined: list[tuple[float, float]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined if len(joined) <= _MANY else _coarse(joined)


def _coarse(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    size = 100 / _CELLS
    cells = [0.0] * _CELLS
    for start, end in spans:
        for cell in range(max(0, int(start / size)), min(_CELLS - 1, int(end / size)) + 1):
            cells[cell] += max(0.0, min(end, (cell + 1) * size) - max(start, cell * size))
    found: list[tuple[float, float]] = []
    for cell, covered in enumerate(cells):
        if covered >= size / 2:
            start = cell * size
            if found and abs(found[-1][1] - start) < size / 10:
                found[-1] = (found[-1][0], start + size)
            else:
                found.append((start, start + size))
    return found
