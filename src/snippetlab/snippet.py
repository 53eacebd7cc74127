"""One snippet: a file, its header, and the part of it a reader sees."""

from __future__ import annotations

import ast
import errno
import hashlib
import io
import re
import sys
import tokenize
import warnings
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from packaging.specifiers import SpecifierSet

from snippetlab.errors import SnippetLabError, reason_of, shown
from snippetlab.header import Header, read_header

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["CONTRACT_HEADING", "Header", "Snippet", "footer_start", "misfit", "split_lines"]

CONTRACT_HEADING = re.compile(
    r"# (?P<name>출력\(순서 무관\)|출력|가능한 결과|멈춤|실행 안 함|오류 출력|종료 코드|자식 종료 코드):(?P<rest>.*)"
)
"""A line that opens a part of a contract."""
_OPENING = re.compile(r'(?:[ \t]*(?:#[^\n]*)?\r?\n)*"""(?:[^"\\]|"(?!""))*"""')


@dataclass(frozen=True)
class Snippet:
    """A file under `snippets/`, read once.

    Attributes:
        id: Its path under `snippets/` without `.py`, such as `threading/lock_counter`.
        path: Where it lies on this machine.
        data: Its bytes.
        header: What its header says.
        title: First line of its docstring.
        code: What a reader sees: neither header nor contract nor docstring.
        first_line: Line of the file on which `code` starts, so that line numbers stay the file's.
        end_line: Last line of the file that belongs to `code`; the contract follows.
    """

    id: str
    path: Path
    data: bytes = field(repr=False)
    header: Header
    title: str
    code: str = field(repr=False)
    first_line: int
    end_line: int

    @cached_property
    def text(self) -> str:
        """The whole file as text."""
        return _decode(self.data)

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    def changed(self) -> bool:
        """Tell whether the file is no longer what was read."""
        try:
            return self.path.read_bytes() != self.data
        except OSError:
            return True

    def supports(self, version: tuple[int, ...]) -> bool:
        """Tell whether `requires-python` admits an interpreter of this version."""
        return _admits(self.header.requires_python, version)

    @classmethod
    def load(cls, path: Path, name: str = "", *, strict: bool = True) -> Snippet:
        """Read a snippet file.

        Args:
            path: The file.
            name: Its id; by default the file's name without `.py`.
            strict: Whether it has to be UTF-8 and parse, as what a page shows has to; where not,
                both are left to the interpreter that runs it.

        Raises:
            SnippetLabError: If the file cannot be read or is not Python.
            HeaderError: If its header cannot be used.
        """
        data = b""
        try:
            data = path.read_bytes()
            text = data.decode("utf-8-sig") if strict else _decode(data)
        except (OSError, ValueError, SyntaxError) as error:
            raise SnippetLabError(
                "스니펫 파일을 읽을 수 없습니다.",
                path=path,
                line=_line_at(data, error.start) if isinstance(error, UnicodeDecodeError) else 1,
                expected="읽을 수 있는 UTF-8 파일",
                seen=misfit(path) or reason_of(error),
                cure="파일이 있는지, 읽을 권한이 있는지, UTF-8로 저장했는지 확인하세요.",
            ) from error
        lines = split_lines(text)
        header, after_header = read_header(path, lines)
        tree = _parse(path, text, strict=strict and _admits_this(header))
        footer = footer_start(lines)
        doc_end, title = _docstring(tree, path) if tree else (0, path.stem)
        start = max(after_header, doc_end)
        while start < footer and not lines[start].strip():
            start += 1
        end = footer
        while end > start and not lines[end - 1].strip():
            end -= 1
        return cls(
            id=name or path.stem,
            path=path,
            data=data,
            header=header,
            title=title,
            code="\n".join(lines[start:end]),
            first_line=start + 1,
            end_line=end,
        )


def footer_start(lines: list[str]) -> int:
    """Return the index of the line where the contract at the end of the file starts.

    That is the first contract heading in the comment lines that end the file;
    a file without one gives `len(lines)`.
    """
    start = len(lines)
    while start and (not lines[start - 1].strip() or lines[start - 1].startswith("#")):
        start -= 1
    for number in range(start, len(lines)):
        if CONTRACT_HEADING.match(lines[number]):
            return number
    return len(lines)


def split_lines(text: str) -> list[str]:
    """Split source text where Python does, and not at the form feeds and separators `str.splitlines` knows."""
    lines = re.split(r"\r\n|\r|\n", text)
    return lines if lines[-1] else lines[:-1]


def misfit(path: Path) -> str:
    """Return why what lies at a path is no file although it has a file's name; nothing where it is one, or nothing.

    Args:
        path: Where a snippet should lie.
    """
    if path.is_dir():
        return "폴더입니다."
    try:
        path.stat()
    except OSError as error:
        if path.is_symlink():
            return "제자리를 맴도는 링크입니다." if error.errno == errno.ELOOP else "끊어진 링크입니다."
        return ""
    except ValueError:  # a name no file can have
        return ""
    return "" if path.is_file() else "보통 파일이 아닙니다."


def _decode(data: bytes) -> str:
    """Return source as text in the encoding it declares."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


def _line_at(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def _admits_this(header: Header) -> bool:
    """Tell whether the snippet is for this interpreter too; the syntax of one for later versions may be unknown."""
    return _admits(header.requires_python, sys.version_info[:3])


@lru_cache(maxsize=256)
def _admits(requires: str, version: tuple[int, ...]) -> bool:
    return SpecifierSet(requires).contains(".".join(map(str, version)), prereleases=True)


def _parse(path: Path, text: str, *, strict: bool) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Python warns of is seen when the snippet runs
            return ast.parse(text)
    except (SyntaxError, ValueError) as error:
        if not strict:
            opening = _OPENING.match(text)  # its docstring is a docstring in any version
            return ast.parse(opening[0]) if opening else None
        nul = text.find("\0")
        raise SnippetLabError(
            "파이썬 문법에 맞지 않습니다.",
            path=path,
            line=getattr(error, "lineno", 0) or 1 if nul < 0 else len(split_lines(f"{text[:nul]}.")),
            expected=f"Python {sys.version_info[0]}.{sys.version_info[1]}의 문법에 맞는 코드",
            seen=reason_of(error) if nul < 0 else "NUL 글자(0x00)가 있습니다.",
            cure=f"직접 실행해 보세요: python {shown(path)}" if nul < 0 else "그 글자를 지우세요.",
        ) from error


def _docstring(tree: ast.Module, path: Path) -> tuple[int, str]:
    doc = ast.get_docstring(tree)
    if not doc or not doc.strip():
        return 0, path.stem
    return tree.body[0].end_lineno or 0, doc.strip().splitlines()[0].strip()
