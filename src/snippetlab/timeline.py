"""The timeline of a recorded run as HTML and SVG, made at build time.

Across, everything is in percent of the width, so that the picture fits any screen and its text keeps its size;
down, everything is in `em`. Colours and patterns are the style sheet's; there are no ids.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape as attribute
from typing import TYPE_CHECKING

from snippetlab import ansi, layout, svg
from snippetlab.naming import Names
from snippetlab.narration import describe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from snippetlab.layout import Axis
    from snippetlab.recording import Recording, Step

COLOURS = 8
_NARROW, _WIDE = 19.0, 46.0
"""Width in `em` of the picture on a phone and on a desk, to tell where text has room."""
_TOP, _FOLD_ROW, _GROUP, _LANE, _TALL, _HOLD, _AXIS = 0.3, 1.4, 1.7, 2.2, 2.9, 1.2, 1.7
_BAR, _BAR_TOP, _MARK = 1.15, 0.75, 0.3
_LEVELS = 3
_LONG_NAME = 11
_NEAR = 0.6
_GAP = 80
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=-)(?=\d+_)")


@dataclass(frozen=True)
class _Row:
    """A lane where it is drawn: its hold bars sorted onto levels that do not overlap."""

    lane: int
    top: float
    height: float
    holds: tuple[tuple[int, int, float, float], ...]
    group: str


def worth(recording: Recording) -> bool:
    """Tell whether a timeline shows more than the code does: other threads, something held, or a wait."""
    return len(recording.lanes) > 1 or bool(recording.holds) or bool(recording.waits)


def colour(recording: Recording, lane: int) -> str:
    """Return the class that gives a lane its colour; the main thread is grey."""
    main = recording.lanes[0].process == 0 and recording.lanes[0].name == "MainThread"
    return "sl-k0" if lane == 0 and main else f"sl-k{(lane - main) % COLOURS + 1}"


def draw(recording: Recording, *, hung: bool) -> str:
    """Return the timeline of a run as a `<div class="sl-tl">`.

    Args:
        recording: What was recorded.
        hung: Whether the time limit ended the run.
    """
    names, axis = Names.of(recording), layout.axis(recording, hung=hung)
    ends = layout.ends(recording, hung=hung)
    rows = list(_rows(recording, names, axis, ends, _TOP + (_FOLD_ROW if axis.folds else 0)))
    bottom = rows[-1].top + rows[-1].height
    parts = [svg.line("sl-base", 0, 100, row.top + row.height) for row in rows]
    steps: dict[int, list[Step]] = {}
    for step in recording.steps:
        steps.setdefault(step.lane, []).append(step)
    drawn = [_lane(recording, names, axis, row, steps.get(row.lane, []), ends[row.lane]) for row in rows]
    parts += [bars for bars, _ in drawn]
    parts += _folds(axis, bottom)
    parts += [text for _, text in drawn]
    parts += _ticks(axis, bottom)
    told = describe(recording, hung=hung)
    hidden = len(recording.lanes) - len(rows)
    more = f'<p class="sl-more">외 {hidden}개 스레드</p>' if hidden else ""
    return (
        f'<div class="sl-tl"><div class="sl-lanes" aria-hidden="true">{_labels(recording, names, rows)}</div>'
        f'<div class="sl-plot"><svg class="sl-svg" role="img" aria-label="{attribute(told)}" width="100%" '
        f'height="{svg.em(bottom + _AXIS)}">{"".join(parts)}</svg></div></div>{more}{_legend(recording, axis)}'
    )


def _rows(recording: Recording, names: Names, axis: Axis, ends: Sequence[float], top: float) -> Iterator[_Row]:
    sizes: dict[int, int] = {}
    for lane in recording.lanes:
        sizes[lane.process] = sizes.get(lane.process, 0) + 1
    last = -1
    for index in layout.chosen(recording):
        process = recording.lanes[index].process
        group = ""
        if process != last and sizes[process] > 1 and len(recording.processes) > 1:
            own = recording.processes[process]
            group = "메인 프로세스" if own.how == "main" else f"{own.name} · {own.how}"
            top += _GROUP
        last = process
        holds = tuple(_levels(recording, axis, index, ends[index]))
        levels = max((level for level, *_ in holds), default=-1) + 1
        tall = names.details[index] or len(names.labels[index]) > _LONG_NAME
        height = max(_LANE + levels * _HOLD, _TALL if tall else 0)
        yield _Row(index, top, height, holds, group)
        top += height


def _levels(recording: Recording, axis: Axis, lane: int, last: float) -> Iterator[tuple[int, int, float, float]]:
    """Yield level, lock, start and end of each bar of a lane's locks."""
    locks: dict[int, list[tuple[float, float]]] = {}
    for hold in recording.holds:
        if hold.lane == lane:
            span = (axis.at(hold.start), axis.at(last if hold.end is None else hold.end))
            locks.setdefault(hold.thing, []).append(span)
    bars = sorted((a, b, lock) for lock, spans in locks.items() for a, b in layout.merged(spans))
    free = [0.0] * _LEVELS
    for start, end, lock in bars:
        level = next((n for n, until in enumerate(free) if until <= start), _LEVELS - 1)
        free[level] = max(free[level], end)
        yield level, lock, start, end


def _lane(  # noqa: PLR0913, PLR0917 - everything a lane is drawn from
    recording: Recording, names: Names, axis: Axis, row: _Row, steps: Sequence[Step], end: float
) -> tuple[str, str]:
    """Return the bars of a lane, and the text that goes on top of everything."""
    lane = recording.lanes[row.lane]
    top = row.top + _BAR_TOP
    start = min(lane.start, steps[0].at) if steps else lane.start
    out = [svg.rect("sl-run", axis.at(start), axis.at(end), top, _BAR)]
    text = []
    waits = [wait for wait in recording.waits if wait.lane == row.lane]
    spans = [(axis.at(wait.start), axis.at(end if wait.end is None else wait.end)) for wait in waits]
    said = {start: _short(names, wait.op, wait.thing) for wait, (start, _) in zip(waits, spans, strict=True)}
    for a, b in layout.merged([pair for pair in spans if pair[1] - pair[0] > svg.THIN / 10]):
        out.append(svg.rect("sl-rest", a, b, top, _BAR))
        out.append(svg.line("sl-stripes", a, b, top + _BAR / 2))
        text.append(_text("sl-on", said.get(a, ""), a, b - a, top + 0.92))
    for index, (level, lock, a, b) in enumerate(row.holds):
        below = row.top + _LANE - 0.2 + level * _HOLD
        following = next((bar[2] for bar in row.holds[index + 1 :] if bar[0] == level), 100.0)
        out.append(svg.rect("sl-hold", a, b, below, _HOLD - 0.2))
        text.append(_text("sl-lock", names.tags[lock], a, following - a, below + 0.86))
    text += _marks(axis, row, steps)
    return f'<g class="{colour(recording, row.lane)}">{"".join(out)}</g>', "".join(text)


def _short(names: Names, op: str, thing: int | None) -> str:
    """Return what a waiting bar says: the lock, or the call."""
    call = op.rpartition(".")[2].strip("_")
    if thing is not None and call in {"with", "enter", "acquire", "acquire_lock"}:
        return f"{names.tags[thing]} 기다림"
    return f"{call}()"


def _marks(axis: Axis, row: _Row, steps: Sequence[Step]) -> Iterator[str]:
    last = {"write": -1.0, "raise": -1.0}
    for step in steps:
        if step.kind not in last or (place := axis.at(step.at)) - last[step.kind] < _NEAR:
            continue
        last[step.kind] = place
        y = svg.em(row.top + _MARK + 0.12)
        if step.kind == "write":
            yield f'<circle class="sl-wrote" cx="{place:.4g}%" cy="{y}" r=".26em"/>'
        else:
            yield f'<text class="sl-raised" x="{place:.4g}%" y="{svg.em((row.top + 0.78) / 1.3)}">×</text>'


def _folds(axis: Axis, bottom: float) -> Iterator[str]:
    room = {"": -1.0, " sl-wide": -1.0}
    for a, b, length in axis.folded():
        yield svg.rect("sl-gap", a, b, _FOLD_ROW, bottom - _FOLD_ROW + 0.1)
        yield svg.upright("sl-tear", (a + b) / 2, _FOLD_ROW, bottom)
        yield _spaced(f"⋯{length}", (a + b) / 2, 1.0, "sl-skip", room)


def _ticks(axis: Axis, bottom: float) -> Iterator[str]:
    room = {"": -1.0, " sl-wide": -1.0}
    for place, text in axis.ticks():
        label = _spaced(text, place, bottom + 1.3, "sl-tick", room)
        if label:
            wide = " sl-wide" if "sl-wide" in label else ""
            yield svg.upright(f"sl-nick{wide}", place, bottom, bottom + 0.3)
            yield label


def _spaced(text: str, place: float, y: float, kind: str, room: dict[str, float]) -> str:
    """Return text centred at a place, where it does not run into the one before, on a phone or at least on a desk."""
    halves = {"": 50 * svg.width(text) / _NARROW, " sl-wide": 50 * svg.width(text) / _WIDE}
    for suffix, half in halves.items():
        edge = "start" if place < half else "end" if place > 100 - half else "middle"
        x = {"start": 0.0, "end": 100.0, "middle": place}[edge]
        reach = {"start": (0, 2), "end": (2, 0), "middle": (1, 1)}[edge]
        shown = [name for name in halves if suffix in {"", name}]
        if all(x - reach[0] * halves[name] > room[name] for name in shown):
            room.update({name: x + reach[1] * halves[name] + _GAP / _WIDE for name in shown})
            return f'<text class="{kind}{suffix}" x="{x:.4g}%" y="{svg.em(y)}" text-anchor="{edge}">{text}</text>'
    return ""


def _text(kind: str, text: str, start: float, room: float, y: float) -> str:
    """Return text at the start of a bar, where there is room for it on a phone, or at least on a desk."""
    need = svg.width(text) + 0.8
    if not text or need > room / 100 * _WIDE:
        return ""
    wide = "" if need <= room / 100 * _NARROW else " sl-wide"
    return f'<text class="{kind}{wide}" x="{start:.4g}%" dx=".35em" y="{svg.em(y)}">{ansi.escape(text)}</text>'


def _labels(recording: Recording, names: Names, rows: Sequence[_Row]) -> str:
    out = [f'<p style="height:{svg.em(rows[0].top - (_GROUP if rows[0].group else 0))}"></p>']
    for row in rows:
        if row.group:
            out.append(f'<p class="sl-group" style="height:{svg.em(_GROUP)}">{ansi.escape(row.group)}</p>')
        label, detail = names.labels[row.lane], names.details[row.lane]
        name = ansi.escape(label) if len(label) <= _LONG_NAME else _broken(label)
        small = f"<small>{ansi.escape(detail)}</small>" if detail and len(label) <= _LONG_NAME else ""
        out.append(
            f'<p class="sl-lane {colour(recording, row.lane)}" style="height:{svg.em(row.height)}">'
            f'<b class="sl-at">{ansi.escape(names.chips[row.lane])}</b><span>{name}{small}</span></p>'
        )
    return "".join(out)


def _broken(label: str) -> str:
    """Return a long name on two lines, broken where a word begins as near to its middle as can be."""
    places = [match.start() for match in _WORD.finditer(label)]
    middle = min(places, key=lambda place: abs(2 * place - len(label)), default=0)
    return "<br>".join(ansi.escape(part) for part in (label[:middle], label[middle:]) if part)


def _legend(recording: Recording, axis: Axis) -> str:
    kinds = {step.kind for step in recording.steps}
    items = (
        ("run", "실행", True),
        ("rest", "기다림", bool(recording.waits)),
        ("hold", "록을 쥠", bool(recording.holds)),
        ("wrote", "출력", "write" in kinds),
        ("raised", "예외", "raise" in kinds),
        ("skip", "사건이 거의 없어 접은 시간", bool(axis.folds)),
    )
    keys = "".join(f'<span><i class="sl-key-{kind}"></i>{text}</span>' for kind, text, here in items if here)
    return f'<p class="sl-legend" aria-hidden="true">{keys}</p>'
