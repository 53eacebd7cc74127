"""Modules beside a snippet that it imports: a change to one of them makes its stored results stale."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from snippetlab.errors import SnippetLabError, reason_of
from snippetlab.stamps import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from snippetlab.snippet import Snippet

_STATEMENT = re.compile(r"^\s*(?:from|import)\s+([\w.]+)", re.MULTILINE)


def local_imports(snippet: Snippet) -> tuple[Path, ...]:
    """Return the modules beside a snippet that it imports, directly or through one another, sorted.

    Raises:
        SnippetLabError: If one of them cannot be read.
    """
    root = snippet.path.parent
    found: set[Path] = set()
    todo = [(snippet.path, snippet.text)]
    while todo:
        path, text = todo.pop()
        for base, name in _imported(path, text, root):
            for candidate in _names(base).intersection((f"{name}.py", name)):
                module = base / candidate if candidate.endswith(".py") else base / name / "__init__.py"
                if module.is_file() and module not in found and module != snippet.path:
                    found.add(module)
                    todo.append((module, read(module).decode("utf-8", "replace")))
    return tuple(sorted(found))


def read(path: Path) -> bytes:
    """Return the bytes of a helper module.

    Raises:
        SnippetLabError: If it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise SnippetLabError(
            "스니펫이 가져다 쓰는 모듈을 읽을 수 없습니다.",
            path=path,
            line=1,
            expected="읽을 수 있는 파일",
            seen=reason_of(error),
            cure="파일을 읽을 권한이 있는지 확인하세요.",
        ) from error


def _names(folder: Path) -> frozenset[str]:
    """Return the names in a folder, looked up anew only when something was added or taken away."""
    changed = stamp(folder)
    return _remembered(folder, changed) if changed else _listed(folder)


@lru_cache(maxsize=256)
def _remembered(folder: Path, changed: int) -> frozenset[str]:  # noqa: ARG001 - the time is part of the key
    return _listed(folder)


def _listed(folder: Path) -> frozenset[str]:
    try:
        return frozenset(path.name for path in folder.iterdir())
    except OSError:
        return frozenset()


@lru_cache(maxsize=2048)
def _imported(path: Path, text: str, root: Path) -> tuple[tuple[Path, str], ...]:
    """Return each module an import statement may name, as the folder it is looked for in and its name."""
    return tuple(_statements(path, text, root))


def _statements(path: Path, text: str, root: Path) -> Iterator[tuple[Path, str]]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):  # written for another version: the plain look of the statements has to do
        for match in _STATEMENT.finditer(text):
            yield from _dotted(root, match[1])
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _dotted(root, alias.name)
        elif isinstance(node, ast.ImportFrom):
            base = path.parents[node.level - 1] if 0 < node.level <= len(path.parents) else root
            for alias in node.names:
                yield from _dotted(base, f"{node.module}.{alias.name}" if node.module else alias.name)


def _dotted(base: Path, name: str) -> Iterator[tuple[Path, str]]:
    for part in name.split("."):
        yield base, part
        base = base / part
