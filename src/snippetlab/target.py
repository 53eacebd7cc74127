"""Where a snippet is to run."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from snippetlab.contract import Contract
from snippetlab.errors import InterpreterError
from snippetlab.header import line_of
from snippetlab.interpreter import Interpreter, available, required, version_key
from snippetlab.particles import particle
from snippetlab.snippet import split_lines

if TYPE_CHECKING:
    from snippetlab.snippet import Snippet


@dataclass(frozen=True)
class Target:
    """A snippet on one interpreter, with one start method where it names some, or the reason why it is not run.

    Attributes:
        label: Such as `3.14`, or `spawn` where start methods stand side by side.
        interpreter: What runs it; None where it is not run.
        reason: Why not; empty where it is.
        start_method: What its code is told to start processes with; empty where it is told nothing.
    """

    label: str
    interpreter: Interpreter | None
    reason: str = ""
    start_method: str = ""

    @property
    def version(self) -> str:
        """Such as `3.14`: the interpreter alone."""
        return self.interpreter.label if self.interpreter else self.label

    @property
    def title(self) -> str:
        """How a message names it: `Python 3.14` or `시작 방법 spawn`."""
        return f"시작 방법 {self.start_method}" if self.start_method else f"Python {self.label}"


def targets(snippet: Snippet, python: str = "") -> tuple[Target, ...]:
    """Return where a snippet is to run, in the order its page shows it.

    Args:
        snippet: The snippet.
        python: Label of the interpreter for snippets that name none; by default the one that runs this process.

    Raises:
        SnippetLabError: If its contract cannot be read, or `SNIPPETLAB_REQUIRE` asks for what is missing.
    """
    contract = Contract.of(snippet)
    default = Interpreter.find(python) if python else Interpreter.current()
    reason = ""
    if not contract.runs:
        reason = contract.reason
    elif snippet.header.platforms and sys.platform not in snippet.header.platforms:
        reason = f"{', '.join(snippet.header.platforms)}에서만 실행합니다. 이 빌드는 {sys.platform}입니다."
    if reason:
        return (Target(default.label, None, reason),)
    if snippet.header.versions:
        return tuple(_versioned(snippet, label) for label in snippet.header.versions)
    where = _single(snippet, default, chosen=bool(python))
    if snippet.header.start_methods and where.interpreter:
        return tuple(with_method(where, where.interpreter, method) for method in snippet.header.start_methods)
    return (where,)


def with_method(target: Target, interpreter: Interpreter, method: str) -> Target:
    """Return a target told to start processes with one method, or why this platform cannot.

    Args:
        target: The target without a method.
        interpreter: What runs it.
        method: Such as `spawn`.
    """
    if method in interpreter.start_methods:
        return replace(target, label=method, start_method=method)
    offered = ", ".join(interpreter.start_methods)
    reason = f"이 플랫폼({sys.platform})에 없는 시작 방법입니다. 있는 것: {offered}"
    return Target(method, None, reason, method)


def _single(snippet: Snippet, default: Interpreter, *, chosen: bool) -> Target:
    """Return where a snippet that names no versions is to run."""
    if snippet.supports(default.version):
        return Target(default.label, default)
    fitting = [] if chosen else [i for i in map(Interpreter.find, available()) if snippet.supports(i.version)]
    if fitting:
        newest = max(fitting, key=lambda i: (not i.free_threaded, i.version))
        return Target(newest.label, newest)
    for label in required():
        if snippet.supports(version_key(label)[:2]):
            _versioned(snippet, label, "requires-python")
    return Target(default.label, None, _needs(snippet))


def _versioned(snippet: Snippet, label: str, key: str = "versions") -> Target:
    try:
        interpreter = Interpreter.find(label)
    except InterpreterError as error:
        if label in required():
            raise error.at(snippet.path, line_of(split_lines(snippet.text), key)) from error
        return Target(label, None, error.problem)
    if not snippet.supports(interpreter.version):
        return Target(label, None, _needs(snippet))
    return Target(label, interpreter)


def _needs(snippet: Snippet) -> str:
    return f"{particle(f'Python {snippet.header.requires_python}', '이', '가')} 있어야 합니다."
