"""Weaving the records of all processes into one recording: lanes, waits, holds, output."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING

from snippetlab import records
from snippetlab.mention import mentioned
from snippetlab.weaver import Weaver

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from snippetlab.recording import Recording
    from snippetlab.run import Chunk


def weave(  # noqa: PLR0913, PLR0917 - what a run knows of itself
    folder: Path,
    started: float,
    main: int,
    path: Path,
    chunks: tuple[Chunk, ...],
    exits: Mapping[int, int],
    gone: Mapping[int, float],
    duration: float,
) -> Recording:
    """Return the recording of a run.

    Args:
        folder: Where its processes wrote.
        started: `time.monotonic()` when it started.
        main: Its main process.
        path: The file that ran.
        chunks: Its output.
        exits: Process id → exit code, where known.
        gone: Process id → seconds until its parent was told of its end, where known.
        duration: Its seconds.
    """
    tree = _tree(path)
    weaver = Weaver(main, path.name, _tries(tree))
    for raw in records.read(folder, started):
        weaver.feed(raw)
    woven = weaver.finish(chunks, exits, gone, duration)
    ran = {step.line for step in woven.steps if step.kind == "line" and not step.text}
    return replace(woven, apis=(*woven.apis, *mentioned(tree, ran)))


def _tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file; an empty one where it has none."""
    try:
        return ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return ast.Module([], [])


def _tries(tree: ast.Module) -> frozenset[int]:
    """Return the lines that call an `acquire` with arguments."""
    return frozenset(
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "acquire"
        and (node.args or node.keywords)
    )
