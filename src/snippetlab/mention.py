"""Public names a snippet uses without calling them, on lines that really ran."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

NAMED = "name"
"""A constant or the like was read."""
ASKED = "class"
"""A class was derived from, asked for with `isinstance`, or caught."""
_ASKING = ("isinstance", "issubclass")


def mentioned(tree: ast.AST, lines: Collection[int]) -> tuple[str, ...]:
    """Return the imported names that lines of a snippet use, each as `name:…` or `class:…` with its dotted name.

    Args:
        tree: The snippet.
        lines: The lines that ran. An `except` counts where the first line of its body ran.
    """
    imported = _imported(tree)
    asked = {node: line for part in ast.walk(tree) for node, line in _asked(part)}
    found: dict[str, None] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and asked.get(node, node.lineno) in lines:
            name = _dotted(node, imported)
            if name:
                found[f"{ASKED if node in asked else NAMED}:{name}"] = None
    return tuple(sorted(found))


def _imported(tree: ast.AST) -> dict[str, str]:
    """Return what the names bound by imports, and by nothing else, stand for."""
    names: dict[str, str] = {}
    bound: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            bound.add(node.name)
    return {name: meaning for name, meaning in names.items() if name not in bound}


def _dotted(node: ast.expr, imported: dict[str, str]) -> str:
    """Return the full name an expression stands for, or an empty string."""
    if isinstance(node, ast.Name):
        return imported.get(node.id, "")
    if isinstance(node, ast.Attribute):
        owner = _dotted(node.value, imported)
        return owner and f"{owner}.{node.attr}"
    return ""


def _asked(node: ast.AST) -> Iterator[tuple[ast.AST, int]]:
    """Yield the classes a statement derives from, asks for or catches, each with the line that has to have run."""
    if isinstance(node, ast.ClassDef):
        yield from ((base, base.lineno) for base in node.bases)
    elif isinstance(node, ast.ExceptHandler) and node.type:
        yield from ((kind, node.body[0].lineno) for kind in _each(node.type))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ASKING:
        yield from ((kind, kind.lineno) for argument in node.args[1:] for kind in _each(argument))


def _each(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]
