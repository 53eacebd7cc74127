"""Python source as HTML lines that keep the numbers they have in the file."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES, Name, Operator, Punctuation, Text

from snippetlab.ansi import escape

if TYPE_CHECKING:
    from pygments.token import _TokenType

_PLAIN = frozenset({Name, Operator, Punctuation, Text, Text.Whitespace})


@lru_cache(maxsize=1)
def _lexer() -> PythonLexer:
    return PythonLexer(stripnl=False, ensurenl=False)


@lru_cache(maxsize=256)
def _open_tag(kind: _TokenType) -> str:
    """Return the span for a kind of token; names, operators and blanks, most of any source, need none."""
    while kind not in STANDARD_TYPES and kind.parent is not None:
        kind = kind.parent
    name = "" if kind in _PLAIN else STANDARD_TYPES.get(kind, "")
    return f'<span class="{name}">' if name else ""


@lru_cache(maxsize=1024)
def lines(code: str, first_line: int) -> str:
    """Return highlighted source, one `<span class="sl-l" data-n="NUMBER">` a line.

    Args:
        code: Python source, whole or not, valid or not.
        first_line: The number of its first line in the file.
    """
    out = [""]
    for tag, group in groupby(_lexer().get_tokens(code), key=lambda token: _open_tag(token[0])):
        for index, piece in enumerate("".join(value for _, value in group).split("\n")):
            if index:
                out.append("")
            if piece:
                out[-1] += f"{tag}{escape(piece)}</span>" if tag else escape(piece)
    return "".join(f'<span class="sl-l" data-n="{n}">{line}\n</span>' for n, line in enumerate(out, first_line))
