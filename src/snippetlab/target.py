"""Where a snippet is to run."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from snippetlab.contract import Contract
from snippetlab.errors import InterpreterError
from snippetlab.interpreter import Interpreter, available, required, version_key

if TYPE_CHECKING:
    from snippetlab.snippet import Snippet


@dataclass(frozen=True)
class Target:
    """A snippet on one interpreter, or the reason why it is not run there.

    Attributes:
        label: Such as `3.14`.
        interpreter: What runs it; None where it is not run.
        reason: Why not; empty where it is.
    """

    label: str
    interpreter: Interpreter | None
    reason: str = ""


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
    if snippet.supports(default.version):
        return (Target(default.label, default),)
    fitting = [] if python else [i for i in map(Interpreter.find, available()) if snippet.supports(i.version)]
    if fitting:
        newest = max(fitting, key=lambda i: (not i.free_threaded, i.version))
        return (Target(newest.label, newest),)
    for label in required():
        if snippet.supports(version_key(label)[:2]):
            _versioned(snippet, label)
    return (Target(default.label, None, f"Python {snippet.header.requires_python}이 있어야 합니다."),)


def _versioned(snippet: Snippet, label: str) -> Target:
    try:
        interpreter = Interpreter.find(label)
    except InterpreterError as error:
        if label in required():
            raise InterpreterError(
                error.problem,
                path=snippet.path,
                line=1,
                expected=error.expected,
                seen=error.seen,
                cure=error.cure,
            ) from error
        return Target(label, None, error.problem)
    if not snippet.supports(interpreter.version):
        return Target(label, None, f"Python {snippet.header.requires_python}이 있어야 합니다.")
    return Target(label, interpreter)
