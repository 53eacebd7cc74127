"""The few shapes a timeline is made of: across in percent of the width, down in `em`."""

from __future__ import annotations

THIN = 0.12
"""Width below which nothing would be seen, in percent."""
_WIDE_LETTERS = 0x1100
_WIDE, _NARROW = 1.0, 0.58


def width(text: str) -> float:
    """Return about how wide text is, in `em`."""
    return sum(_WIDE if ord(letter) >= _WIDE_LETTERS else _NARROW for letter in text)


def em(value: float) -> str:
    """Return a length."""
    return f"{value:.3g}em"


def rect(kind: str, start: float, end: float, top: float, height: float) -> str:
    """Return a bar that can be seen, however short."""
    across = f'x="{start:.4g}%" width="{max(end - start, THIN):.4g}%"'
    return f'<rect class="{kind}" {across} y="{em(top)}" height="{em(height)}"/>'


def line(kind: str, start: float, end: float, y: float) -> str:
    """Return a level line."""
    return f'<line class="{kind}" x1="{start:.4g}%" x2="{end:.4g}%" y1="{em(y)}" y2="{em(y)}"/>'


def upright(kind: str, x: float, top: float, bottom: float) -> str:
    """Return an upright line."""
    return f'<line class="{kind}" x1="{x:.4g}%" x2="{x:.4g}%" y1="{em(top)}" y2="{em(bottom)}"/>'
