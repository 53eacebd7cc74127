"""The one base error, and the shape every message to a contributor has."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Self

_REASONS = {
    errno.EACCES: "권한이 없습니다.",
    errno.EEXIST: "같은 이름의 파일이 이미 있습니다.",
    errno.EFBIG: "파일 크기의 한도를 넘었습니다.",
    errno.EIO: "디스크를 읽거나 쓰지 못했습니다.",
    errno.EISDIR: "폴더입니다.",
    errno.ELOOP: "링크가 제자리를 맴돕니다.",
    errno.EMFILE: "열어 둔 파일이 너무 많습니다.",
    errno.ENAMETOOLONG: "이름이 너무 깁니다.",
    errno.ENOENT: "그런 파일이나 폴더가 없습니다.",
    errno.ENOEXEC: "실행할 수 있는 파일이 아닙니다.",
    errno.ENOMEM: "메모리가 모자랍니다.",
    errno.ENOSPC: "디스크에 빈자리가 없습니다.",
    errno.ENOTDIR: "폴더여야 할 자리에 파일이 있습니다.",
    errno.EPERM: "권한이 없습니다.",
    errno.EROFS: "읽기만 할 수 있는 디스크입니다.",
}
"""What the operating system says of files, in Korean."""


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


def reason_of(error: Exception) -> str:
    """Return in Korean why something could not be done; where only Python knows, its own words with an introduction."""
    known = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
    if known:
        return known
    if isinstance(error, UnicodeDecodeError):
        return f"UTF-8로 읽을 수 없는 바이트 0x{error.object[error.start]:02x}"
    text = getattr(error, "strerror", None) or getattr(error, "msg", None) or str(error)
    return f"{'운영 체제' if isinstance(error, OSError) else '파이썬'}의 메시지: {text}"


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
