"""A fence called `sample` that shows the hand-made blocks in the real theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import markdown_exec

from block_samples import BLOCKS
from snippetlab.render import render

if TYPE_CHECKING:
    from markdown import Markdown


def validator(
    language: str, inputs: dict[str, str], options: dict[str, Any], attrs: dict[str, Any], md: Markdown
) -> bool:
    """Accept the fence as markdown-exec would."""
    inputs.clear()
    inputs.update(exec="yes", html="yes")
    return bool(markdown_exec.validator(language, inputs, options, attrs, md))


def formatter(source: str, _language: str, _css: str, options: dict[str, Any], md: Markdown, **_: object) -> str:
    """Return a block the way a page gets it."""
    return str(
        markdown_exec.base_format(
            language="python", run=lambda code, **_: render(BLOCKS[code.strip()]), code=source, md=md, **options
        )
    )
