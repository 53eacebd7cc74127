"""What is made of a recording to be shown: its markup, its replay and its trace, kept on disk between builds."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import ansi, replay, shelf, timeline, tracefile
from snippetlab.deadlock import deadlock
from snippetlab.narration import ending
from snippetlab.selection import select

if TYPE_CHECKING:
    from snippetlab.recording import Recording
    from snippetlab.run import Run

_HOT = re.compile(r"(\d+)번째 줄은 (\d+)번 기록한 뒤 기록을 껐습니다\.")
_MADE_BY = (
    *("ansi", "deadlock", "exhibit", "layout", "naming", "narration", "replay", "selection", "svg", "timeline"),
    "tracefile",
)
PARTS = ("markup", "replay", "trace")
"""What is made of a recording."""


class Exhibit:
    """What is made of one run's recording; empty texts where it shows nothing.

    Args:
        run: The run.
        folder: Where it is kept, or None to make it afresh.
    """

    def __init__(self, run: Run, folder: Path | None = None) -> None:
        self.run = run
        digest = _digest(run.end, run.recorded)
        self.base = folder / digest[:2] / digest if folder else None

    def part(self, name: str) -> str:
        """Return the text of one of `PARTS`."""
        if not self.run.recorded:
            return ""
        if not self.base:
            return _make(self.run)[name]
        text = shelf.kept(self.base.with_suffix(f".{name}"))
        return self._made(self.base)[name] if text is None else text

    def _made(self, base: Path) -> dict[str, str]:
        made = _make(self.run)
        for name, text in made.items():
            shelf.keep(base.with_suffix(f".{name}"), text)
        return made


@lru_cache(maxsize=1024)
def _digest(end: str, recorded: str) -> str:
    return hashlib.sha256(f"{_made_by()} {end}\n{recorded}".encode()).hexdigest()


@lru_cache(maxsize=1)
def _made_by() -> str:
    """Return a hash of the sources that make what is kept."""
    digest = hashlib.sha256()
    for name in _MADE_BY:
        digest.update(Path(__file__).with_name(f"{name}.py").read_bytes())
    return digest.hexdigest()


def _make(run: Run) -> dict[str, str]:
    recording = run.recording
    if not recording or not timeline.worth(recording):
        return dict.fromkeys(PARTS, "")
    hung = run.end == "timeout"
    picture = timeline.draw(recording, hung=hung)
    return {
        "markup": f"{_stuck(recording, hung=hung)}{picture}{_told(recording)}",
        "replay": replay.dump(recording, hung=hung),
        "trace": tracefile.dump(recording, hung=hung),
    }


def _stuck(recording: Recording, *, hung: bool) -> str:
    """Say in words why a run hung."""
    told = ending(recording) if hung else deadlock(recording)
    items = "".join(f"<li>{ansi.escape(sentence)}</li>" for sentence in told)
    return f'<ul class="sl-stuck">{items}</ul>' if items else ""


def _told(recording: Recording) -> str:
    notes = " ".join(ansi.escape(note) for note in (*notes_of(recording), *select(recording)[1]))
    return f'<p class="sl-told">{notes}</p>' if notes else ""


def notes_of(recording: Recording) -> list[str]:
    """Return the notes of a recording; lines that were switched off after as many events share one."""
    lines: dict[str, list[int]] = {}
    others = []
    for note in recording.notes:
        hot = _HOT.fullmatch(note)
        if hot:
            lines.setdefault(hot[2], []).append(int(hot[1]))
        else:
            others.append(note)
    told = ", ".join(f"{_span(numbers)}번째 줄은 {count}번" for count, numbers in lines.items())
    return [f"{told} 기록한 뒤 기록을 껐습니다.", *others] if told else others


def _span(numbers: list[int]) -> str:
    """Return line numbers with runs of neighbours as spans, such as `15–18, 21`."""
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    return ", ".join(str(span[0]) if len(span) == 1 else f"{span[0]}–{span[-1]}" for span in spans)
