"""The one base error, and the shape every message to a contributor has."""

from __future__ import annotations

from pathlib import Path
from typing import Self


class SnippetLabError(Exception):
    """Something a contributor or author can mend; its text says where and how.

    Attributes:
        path: The file at fault, or None where there is none.
        line: The 1-based line in `path`; 0 stands for the whole file.
        problem: What is wrong, in one sentence.
        expected: What was expected, or an empty string.
        seen: What was seen, or an empty string.
        cure: What to do or type, or an empty string.
        details: A diff or the end of a traceback, or an empty string.
    """

    def __init__(  # noqa: PLR0913 - one argument for each fact of the message
        self,
        problem: str,
        *,
        path: Path | None = None,
        line: int = 0,
        expected: str = "",
        seen: str = "",
        cure: str = "",
        details: str = "",
    ) -> None:
        self.path = path
        self.line = line
        self.problem = problem
        self.expected = expected
        self.seen = seen
        self.cure = cure
        self.details = details
        super().__init__(problem)

    def at(self, path: Path, line: int) -> Self:
        """Return the same error told of another place: where the author has to mend it.

        Args:
            path: The file.
            line: The 1-based line.
        """
        return type(self)(
            self.problem,
            path=path,
            line=line,
            expected=self.expected,
            seen=self.seen,
            cure=self.cure,
            details=self.details,
        )

    def __str__(self) -> str:
        """Give one fact a line: `file:line: problem`, expected, seen, cure."""
        where = ""
        if self.path:
            where = f"{shown(self.path)}:{self.line}: " if self.line else f"{shown(self.path)}: "
        lines = [f"{where}{self.problem}"]
        for label, text in self._facts():
            if text:
                lines.append(f"  {label}: {text}" if "\n" not in text else f"  {label}:\n{_indent(text)}")
        return "\n".join(lines)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("기대", self.expected),
            ("실제", self.seen),
            ("자세히", self.details),
            ("고치는 법", self.cure),
        )


class HeaderError(SnippetLabError):
    """The `# /// script` header of a snippet cannot be used."""


class ContractError(SnippetLabError):
    """The contract of a snippet is missing or cannot be read."""


class InterpreterError(SnippetLabError):
    """An interpreter that was asked for is not there or does not start."""


class ChangedError(SnippetLabError):
    """A snippet or a module it imports was saved while it ran: what was seen belongs to neither text."""


class PageError(SnippetLabError):
    """A page names a snippet wrongly, or no page shows a snippet."""


class StoreError(SnippetLabError):
    """A result cannot be written to the store."""


class FailedRunError(SnippetLabError):
    """A snippet ran, and what it did is not what its contract says."""


def shown(path: Path) -> str:
    """Return a path as a message shows it: from the working directory, else from `snippets/` or `docs/` on."""
    if path.is_absolute():
        try:
            return path.relative_to(Path.cwd()).as_posix()
        except (ValueError, OSError):
            for top in ("snippets", "docs"):
                if top in path.parts:
                    return "/".join(path.parts[len(path.parts) - 1 - path.parts[::-1].index(top) :])
            return path.name
    return path.as_posix()


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
