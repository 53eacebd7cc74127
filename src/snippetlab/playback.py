"""What a page shows of a recorded run, and the files it fetches for that."""

from __future__ import annotations

import re
from html import escape as attribute
from typing import TYPE_CHECKING

from snippetlab import ansi, replay, timeline, tracefile
from snippetlab.deadlock import deadlock
from snippetlab.narration import ending

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from snippetlab.block import Block, Variant
    from snippetlab.recording import Recording
    from snippetlab.run import Run

_HOT = re.compile(r"(\d+)번째 줄은 (\d+)번 기록한 뒤 기록을 껐습니다\.")


def section(block: Block, variant: Variant) -> str:
    """Return the `<section class="sl-replay">` of a variant: its timeline, and what opens its replay.

    Empty where the reader would learn nothing from it; a quiet line where recording stepped aside.
    """
    if not block.replay or variant.result is None:
        return ""
    run = variant.result.run
    recording = _shown(run)
    if recording is None:
        return f'<p class="sl-unrecorded">{ansi.escape(run.unrecorded)}</p>' if run.unrecorded else ""
    hung = run.end == "timeout"
    end = suffix(block.variants, variant)
    source = f' data-src="{attribute(block.links.replay + end)}"' if block.links.replay else ""
    button = '<button type="button" class="sl-open">되감기 열기</button>' if source else ""
    return (
        f'<section class="sl-part sl-replay"{source}><div class="sl-cap"><p><strong>되감기</strong> '
        f'<span class="sl-note">이 출력을 낸 바로 그 실행</span></p>{button}</div>{_stuck(recording, hung=hung)}'
        f"{timeline.draw(recording, hung=hung)}{_told(recording)}{_links(block, end)}</section>"
    )


def suffix(variants: Sequence[Variant], variant: Variant) -> str:
    """Return how the files of a variant end; several are told apart by their interpreter."""
    alone = sum(other.result is not None for other in variants) == 1
    return ".json" if alone or variant.result is None else f".{variant.result.platform.python}.json"


def write(name: str, variants: Sequence[Variant], site: Path) -> None:
    """Write the replays and traces of a snippet into the built site.

    Args:
        name: Its id.
        variants: What its block shows.
        site: The folder of the built site.
    """
    for variant in variants:
        recording = _shown(variant.result.run) if variant.result else None
        if recording and variant.result:
            hung = variant.result.run.end == "timeout"
            for folder, text in (
                ("replays", replay.dump(recording, hung=hung)),
                ("traces", tracefile.dump(recording, hung=hung)),
            ):
                target = site / folder / f"{name}{suffix(variants, variant)}"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")


def _shown(run: Run) -> Recording | None:
    return run.recording if run.recording and timeline.worth(run.recording) else None


def _stuck(recording: Recording, *, hung: bool) -> str:
    """Say in words why a run hung."""
    told = ending(recording) if hung else deadlock(recording)
    if not told:
        return ""
    items = "".join(f"<li>{ansi.escape(sentence)}</li>" for sentence in told)
    return f'<ul class="sl-stuck">{items}</ul>'


def _told(recording: Recording) -> str:
    notes = [*notes_of(recording), *replay.shortened(recording)]
    if not notes:
        return ""
    return f'<p class="sl-told">{" ".join(ansi.escape(note) for note in notes)}</p>'


def notes_of(recording: Recording) -> list[str]:
    """Return the notes of a recording; lines that were switched off after as many events share one."""
    lines: dict[str, list[str]] = {}
    others = []
    for note in recording.notes:
        hot = _HOT.fullmatch(note)
        if hot:
            lines.setdefault(hot[2], []).append(hot[1])
        else:
            others.append(note)
    told = ", ".join(f"{_span(numbers)}번째 줄은 {count}번" for count, numbers in lines.items())
    return [f"{told} 기록한 뒤 기록을 껐습니다.", *others] if told else others


def _span(numbers: list[str]) -> str:
    """Return line numbers with runs of neighbours as spans, such as `15–18, 21`."""
    spans: list[list[int]] = []
    for number in sorted(map(int, numbers)):
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    return ", ".join(str(span[0]) if len(span) == 1 else f"{span[0]}–{span[-1]}" for span in spans)


def _links(block: Block, end: str) -> str:
    items = []
    if block.links.trace:
        items.append(f'<a class="sl-link" href="{attribute(block.links.trace + end)}" download>Perfetto용 기록</a>')
    if block.links.how:
        items.append(f'<a class="sl-link" href="{attribute(block.links.how)}">이 기록은 어떻게 만들었나</a>')
    return f'<p class="sl-ways" data-search-exclude>{"".join(items)}</p>' if items else ""
