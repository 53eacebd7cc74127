"""What a page shows of a recorded run, and the files it fetches for that."""

from __future__ import annotations

from html import escape as attribute
from typing import TYPE_CHECKING

from snippetlab import ansi
from snippetlab.exhibit import Exhibit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from snippetlab.block import Block, Variant

_FOLDERS = {"replay": "replays", "trace": "traces"}


def section(block: Block, variant: Variant) -> str:
    """Return the `<section class="sl-replay">` of a variant: its timeline, and what opens its replay.

    Empty where the reader would learn nothing from it; a quiet line where recording stepped aside.
    """
    if not block.replay or variant.result is None:
        return ""
    run = variant.result.run
    markup = Exhibit(run, block.shelf).part("markup")
    if not markup:
        return f'<p class="sl-unrecorded">{ansi.escape(run.unrecorded)}</p>' if run.unrecorded else ""
    end = suffix(block.variants, variant)
    source = f' data-src="{attribute(block.links.replay + end)}"' if block.links.replay else ""
    button = '<button type="button" class="sl-open">되감기 열기</button>' if source else ""
    return (
        f'<section class="sl-part sl-replay"{source} data-search-exclude><div class="sl-cap"><p><strong>되감기</strong>'
        f' <span class="sl-note">이 출력을 낸 바로 그 실행</span></p>{button}</div>'
        f"{markup}{_links(block, end)}</section>"
    )


def suffix(variants: Sequence[Variant], variant: Variant) -> str:
    """Return how the files of a variant end; several are told apart by their start method or interpreter."""
    alone = sum(other.result is not None for other in variants) == 1
    if alone or variant.result is None:
        return ".json"
    return f".{variant.start_method or variant.result.platform.python}.json"


def write(name: str, variants: Sequence[Variant], site: Path, shelf: Path | None = None) -> tuple[Path, ...]:
    """Write the replays and traces of a snippet into the built site, and return the files.

    Args:
        name: Its id.
        variants: What its block shows.
        site: The folder of the built site.
        shelf: Folder where they are kept between builds.
    """
    written = []
    for variant in variants:
        if variant.result is None:
            continue
        exhibit = Exhibit(variant.result.run, shelf)
        for part, folder in _FOLDERS.items():
            text = exhibit.part(part)
            if text:
                target = site / folder / f"{name}{suffix(variants, variant)}"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(text.encode())
                written.append(target)
    return tuple(written)


def _links(block: Block, end: str) -> str:
    items = []
    if block.links.trace:
        items.append(f'<a class="sl-link" href="{attribute(block.links.trace + end)}" download>Perfetto용 기록</a>')
    if block.links.how:
        items.append(f'<a class="sl-link" href="{attribute(block.links.how)}">이 기록은 어떻게 만들었나</a>')
    return f'<p class="sl-ways" data-search-exclude>{"".join(items)}</p>' if items else ""
