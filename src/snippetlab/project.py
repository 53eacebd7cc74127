"""One project: its snippets, its pages, its API reference."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

from snippetlab import apis, pages
from snippetlab.errors import PageError, SnippetLabError
from snippetlab.particles import particle
from snippetlab.snippet import Snippet, misfit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from snippetlab.apis import Entry
    from snippetlab.target import Target


@dataclass(frozen=True, eq=False)
class Stock:
    """Which files there are, for a whole build.

    Attributes:
        names: Ids of the snippets.
        uses: Fences of the pages.
        documented: Public names of the API reference.
        targets: Where each snippet is to run, as far as it was asked; with the snippet as it was read.
        keys: Keys of results, likewise.
    """

    names: tuple[str, ...]
    uses: tuple[pages.Use, ...]
    documented: Mapping[str, Entry]
    targets: dict[str, tuple[Snippet, tuple[Target, ...]]] = field(default_factory=dict)
    keys: dict[tuple[str, str], tuple[Snippet, str]] = field(default_factory=dict)


class Project:
    """A folder with `snippets/` and `docs/`.

    Args:
        root: The folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.serving = False
        self.stock: Stock | None = None
        self._snippets: dict[Path, tuple[tuple[str, int, int], Snippet]] = {}
        self._reading = threading.Lock()

    @classmethod
    def here(cls) -> Self:
        """Return the project around the working directory.

        Raises:
            SnippetLabError: If no folder above holds `snippets/`.
        """
        start = Path(os.environ.get("MKDOCS_CONFIG_DIR") or Path.cwd()).resolve()
        for folder in (start, *start.parents):
            if (folder / "snippets").is_dir() and (folder / "mkdocs.yml").is_file():
                return cls(folder)
        raise SnippetLabError(
            "프로젝트를 찾을 수 없습니다.",
            expected="`mkdocs.yml`과 `snippets/`가 있는 폴더, 또는 그 아래",
            seen=str(start.name),
            cure="프로젝트 폴더에서 다시 실행하세요.",
        )

    @property
    def snippets(self) -> Path:
        """The folder of snippets."""
        return self.root / "snippets"

    @property
    def docs(self) -> Path:
        """The folder of pages."""
        return self.root / "docs"

    def name_of(self, path: Path) -> str:
        """Return the id of the snippet a file is, or an empty string where it is none.

        Files and folders that start with `_` or `.` are not snippets.
        """
        if path.suffix != ".py" or not path.is_relative_to(self.snippets):
            return ""
        inside = path.relative_to(self.snippets)
        hidden = any(part.startswith(("_", ".")) for part in inside.parts)
        return "" if hidden else inside.with_suffix("").as_posix()

    def take_stock(self, *, serving: bool = False) -> None:
        """Look which files there are, and take it for granted until the next call: what a build does first.

        Args:
            serving: Whether pages are built again and again, so that no error may end the process.
        """
        self.serving, self.stock = serving, None
        self.stock = Stock(self.names(), self.uses(), self.documented())

    def uses(self) -> tuple[pages.Use, ...]:
        """Return every snippet fence of every page."""
        return self.stock.uses if self.stock else pages.uses(self.docs)

    def shown_on(self) -> dict[str, list[str]]:
        """Return the pages that show each snippet, each once."""
        where: dict[str, list[str]] = {}
        for use in self.uses():
            if use.page not in where.setdefault(use.name, []):
                where[use.name].append(use.page)
        return where

    def documented(self) -> Mapping[str, Entry]:
        """Return every public name the API reference documents."""
        return self.stock.documented if self.stock else apis.documented(self.docs / "api" / "stubs")

    def names(self) -> tuple[str, ...]:
        """Return the id of every snippet."""
        if self.stock:
            return self.stock.names
        return tuple(sorted(self.name_of(path) for path in self._listed() if path.is_file()))

    def misfits(self) -> tuple[SnippetLabError, ...]:
        """Return an error for each folder, dangling link or other thing that has a snippet's name and is no file."""
        return tuple(self._misfit(path) for path in sorted(self._listed()) if misfit(path))

    def _listed(self) -> Iterator[Path]:
        return (path for path in self.snippets.rglob("*.py") if self.name_of(path))

    def _misfit(self, path: Path) -> SnippetLabError:
        return SnippetLabError(
            "스니펫의 자리에 있는 것이 파일이 아닙니다.",
            path=path,
            expected="파이썬 파일",
            seen=misfit(path),
            cure=f"지우거나 이름을 바꾼 다음 새로 만드세요: python -m snippetlab new {self.name_of(path)}",
        )

    def snippet(self, name: str) -> Snippet:
        """Read the snippet called `name`.

        Raises:
            SnippetLabError: If there is none, or its file cannot be used.
        """
        if not name:
            raise PageError(
                "스니펫의 이름이 비어 있습니다.",
                expected="`주제/이름` 한 줄",
                seen="빈 펜스",
                cure="펜스 안에 스니펫의 이름을 쓰세요. 예: threading/lock_counter",
            )
        path = self.snippets / f"{name}.py"
        outside = Path(name).is_absolute() or ".." in Path(name).parts
        if not outside and self.name_of(path) and misfit(path):
            told = self._misfit(path)
            raise PageError(
                f"`{name}`: {told.problem}",
                expected=f"snippets/{name}.py 파일",
                seen=told.seen,
                cure=told.cure,
            )
        if outside or not path.is_file():
            near = [other for other in self.names() if other.rpartition("/")[2] == name.rpartition("/")[2]]
            raise PageError(
                f"{particle(f'`{name}`', '이라는', '라는')} 스니펫이 없습니다.",
                expected=f"snippets/{name}.py",
                seen=f"비슷한 것: {', '.join(near)}" if near else "그런 파일이 없습니다.",
                cure=f"이름을 고치거나, 새로 만드세요: python -m snippetlab new {name}",
            )
        if path.stem in sys.stdlib_module_names:
            raise SnippetLabError(
                f"표준 모듈 {particle(f'`{path.stem}`', '과', '와')} 이름이 같습니다.",
                path=path,
                line=1,
                expected="표준 모듈과 다른 이름: 같은 폴더의 스니펫이 import할 때 이 파일이 먼저 잡힙니다.",
                seen=path.name,
                cure="파일 이름을 바꾸세요.",
            )
        stat = path.stat()
        stamp = (name, stat.st_mtime_ns, stat.st_size)
        with self._reading:
            known = self._snippets.get(path)
        if known and known[0] == stamp:
            return known[1]
        snippet = Snippet.load(path, name)
        with self._reading:
            self._snippets[path] = (stamp, snippet)
        return snippet
