"""Output of a program as safe HTML: both streams in time order, colours, control characters made visible."""

from __future__ import annotations

import codecs
import html
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from snippetlab.run import Chunk, Stream

_SGR = re.compile(r"\x1b\[([0-9;:]*)m")
_OPEN_ESCAPE = re.compile(r"\x1b(?:\[[0-9;:]*)?\Z")
_INVISIBLE = (0x200B, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xAD, 0x61C, 0x180E, 0xFEFF)
_CUBE = (0, 95, 135, 175, 215, 255)
_FLAGS = {1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "inverse", 9: "strike"}
_OFF = {22: {"bold", "dim"}, 23: {"italic"}, 24: {"underline"}, 27: {"inverse"}, 29: {"strike"}}
_FORE = {39: ""} | {30 + n: str(n) for n in range(8)} | {90 + n: str(8 + n) for n in range(8)}
_BACK = {49: ""} | {40 + n: str(n) for n in range(8)} | {100 + n: str(8 + n) for n in range(8)}
_EXTENDED_FORE, _EXTENDED_BACK = 38, 48
_NAMED = (
    *("#000000", "#b42318", "#15703a", "#8a5200", "#1d56c9", "#9c2f8f", "#0b6b72", "#d5dae0"),
    *("#566173", "#ff6b60", "#5fd38a", "#ffd75f", "#7aa7ff", "#f08be0", "#5fd3d9", "#ffffff"),
)
_MIDDLE = 128_000


def _symbol(code: int) -> str:
    shown = chr(0x2400 + code) if code in range(0x20) else "\u2421" if code == ord("\x7f") else f"U+{code:04X}"
    return f'<span class="sl-ctl" title="U+{code:04X}">{shown}</span>'


_VISIBLE = {
    code: _symbol(code)
    for code in (*range(0x20), *range(0x7F, 0xA0), *_INVISIBLE, *range(0xD800, 0xE000))
    if chr(code) not in "\t\n"
}


def visible(markup: str) -> str:
    """Replace control, invisible and direction-changing characters in HTML with symbols that show them.

    Markup itself holds none of them, so this is safe after escaping; the Markdown
    converter's own placeholders, which are made of such characters, cannot be imitated.
    """
    return markup.translate(_VISIBLE)


def escape(text: str) -> str:
    """Return text as HTML that shows it exactly, control characters included."""
    return visible(html.escape(text.replace("\r\n", "\n"), quote=False))


@dataclass(frozen=True)
class _Style:
    flags: frozenset[str] = frozenset()
    fore: str = ""
    back: str = ""

    def open_tag(self) -> str:
        """Return the span that sets this style, or an empty string for plain text.

        Colours without a background follow the colour scheme of the page; on a background both are fixed.
        """
        classes = [f"sl-{flag}" for flag in sorted(self.flags)]
        rules = ""
        if self.back:
            back = _fixed(self.back)
            rules = f"background:{back};color:{_fixed(self.fore) if self.fore else _readable(back)}"
        elif self.fore.startswith("#"):
            classes.append("sl-f")
            rules = f"--sl-rgb:{self.fore}"
        elif self.fore:
            classes.append(f"sl-f{self.fore}")
        attributes = (f' class="{" ".join(classes)}"' if classes else "") + (f' style="{rules}"' if rules else "")
        return f"<span{attributes}>" if attributes else ""


def _fixed(colour: str) -> str:
    return colour if colour.startswith("#") else _NAMED[int(colour)]


def _readable(back: str) -> str:
    """Return black or white, whichever is read better on a background."""
    red, green, blue = (int(back[i : i + 2], 16) for i in (1, 3, 5))
    return "#000000" if 299 * red + 587 * green + 114 * blue > _MIDDLE else "#ffffff"


def _palette(number: int) -> str:
    if number in range(16):
        return str(number)
    if number in range(16, 232):
        red, rest = divmod(number - 16, 36)
        return "#" + "".join(f"{_CUBE[n]:02x}" for n in (red, *divmod(rest, 6)))
    return "#" + f"{8 + (min(number, 255) - 232) * 10:02x}" * 3


def _extended(codes: Iterator[int]) -> str:
    """Read `5;N` or `2;R;G;B`, what follows 38 and 48."""
    match next(codes, 0):
        case 5:
            return _palette(next(codes, 0))
        case 2:
            return "#" + "".join(f"{min(next(codes, 0), 255):02x}" for _ in range(3))
    return ""


def _apply(style: _Style, parameters: str) -> _Style:
    codes = iter([int(p[:4] or 0) for p in re.split(r"[;:]", parameters[:200])])
    for code in codes:
        if code == 0:
            style = _Style()
        elif code in _FLAGS:
            style = replace(style, flags=style.flags | {_FLAGS[code]})
        elif code in _OFF:
            style = replace(style, flags=style.flags - _OFF[code])
        elif code in _FORE:
            style = replace(style, fore=_FORE[code])
        elif code in _BACK:
            style = replace(style, back=_BACK[code])
        elif code == _EXTENDED_FORE:
            style = replace(style, fore=_extended(codes))
        elif code == _EXTENDED_BACK:
            style = replace(style, back=_extended(codes))
    return style


def timeline(chunks: Iterable[Chunk]) -> list[tuple[Stream, str]]:
    r"""Return output as text in the order it arrived, neighbours of one stream joined.

    A character or an escape sequence that two chunks of a stream share appears
    where it was completed; what is not UTF-8 becomes `\xNN`.
    """
    make = codecs.getincrementaldecoder("utf-8")
    decoders = {name: make("backslashreplace") for name in ("stdout", "stderr")}
    held = dict.fromkeys(decoders, "")
    parts: list[tuple[Stream, list[str]]] = []

    def add(stream: Stream, text: str) -> None:
        if parts and parts[-1][0] == stream:
            parts[-1][1].append(text)
        elif text:
            parts.append((stream, [text]))

    for chunk in chunks:
        text = held[chunk.stream] + decoders[chunk.stream].decode(chunk.data)
        partial = _OPEN_ESCAPE.search(text)
        end = partial.start() if partial else len(text)
        held[chunk.stream] = text[end:]
        add(chunk.stream, text[:end])
    streams: tuple[Stream, ...] = ("stdout", "stderr")
    for stream in streams:
        add(stream, held[stream] + decoders[stream].decode(b"", final=True))
    return [(stream, "".join(texts)) for stream, texts in parts]


def _coloured(text: str, style: _Style) -> tuple[str, _Style]:
    """Return a piece of output as HTML, and the style in force after it."""
    if "\x1b" not in text and style == _Style():
        return escape(text), style
    out: list[str] = []
    for index, piece in enumerate(_SGR.split(text)):
        if index % 2:
            style = _apply(style, piece)
        elif piece:
            tag = style.open_tag()
            out.append(f"{tag}{escape(piece)}</span>" if tag else escape(piece))
    return "".join(out), style


def output(chunks: Iterable[Chunk]) -> str:
    """Return the output of a run as HTML for the inside of `<pre>`.

    Text of stderr that fills whole lines becomes a block with a label of its own; a piece
    in the middle of a line stays there, marked.
    """
    parts = timeline(chunks)
    out: list[str] = []
    style = _Style()
    fresh = True
    for index, (stream, text) in enumerate(parts):
        markup, style = _coloured(text, style)
        ends = text.endswith("\n") or index == len(parts) - 1
        if stream == "stdout":
            out.append(markup)
        elif fresh and ends:
            out.append(f'<span class="sl-err"><span class="sl-tag">stderr</span>{markup}</span>')
        else:
            out.append(f'<span class="sl-err-in" title="stderr">{markup}</span>')
        fresh = text.endswith("\n")
    return "".join(out)
