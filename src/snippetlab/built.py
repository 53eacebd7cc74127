"""What the pages of a site were when they were built last, so that those which are the same need not be built again.

Pages are MkDocs' `Page` objects; nothing else of MkDocs is known here.
"""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from snippetlab.registry import Call, Registry

_ASIDE = ".built"
_TEXTS = {".html", ".jinja", ".json", ".py", ".pyi"}
CONVERTED = ("content", "toc", "_title_from_render", "present_anchor_ids", "links_to_anchors")
"""What converting its Markdown leaves on a page."""


@dataclass(frozen=True)
class Built:
    """A page as it was built last.

    Attributes:
        key: Digest of all that decided how its Markdown was converted; empty where it is to be converted anew.
        converted: What that left on it, by the names of `CONVERTED`.
        face: What the theme was given of it: content, title and front matter.
        entries: Its entries of the search index.
        calls: What converting it told other plugins.
    """

    key: str
    converted: dict[str, Any] = field(repr=False)
    calls: tuple[Call, ...] = field(default=(), repr=False)
    face: object = field(default=None, repr=False)
    entries: tuple[dict[str, Any], ...] = field(default=(), repr=False)


class Memory:
    """Every page of a site as it was built last."""

    def __init__(self) -> None:
        self._built: dict[str, Built] = {}
        self._frame: object = None

    def __bool__(self) -> bool:
        """Tell whether anything has been built."""
        return bool(self._built)

    def forget(self) -> None:
        """Forget everything, as after a build that failed."""
        self._built.clear()
        self._frame = None

    def restore(self, page: Any, key: str, registry: Registry, files: Any) -> bool:
        """Put on a page what its conversion left on it last, if the same decided it; return whether it did.

        Args:
            page: The page.
            key: Digest of all that decides its conversion; empty where that cannot be told.
            registry: Is told again what the conversion told it.
            files: MkDocs' files of this build; links to anchors name them.
        """
        known = self._built.get(page.file.src_uri)
        if not key or known is None or known.key != key:
            return False
        vars(page).update(known.converted)
        links = ((files.get_file_from_path(old.src_uri), to) for old, to in (page.links_to_anchors or {}).items())
        page.links_to_anchors = {file: to for file, to in links if file}
        registry.repeat(known.calls, page)
        return True

    def keep(self, page: Any, key: str, calls: Iterable[Call]) -> None:
        """Remember what converting a page left on it, and what it told other plugins."""
        converted = {name: getattr(page, name) for name in CONVERTED}
        known = self._built.get(page.file.src_uri) or Built("", {})
        self._built[page.file.src_uri] = replace(known, key=key, converted=converted, calls=tuple(calls))

    def framed(self, pages: Iterable[Any], *around: object) -> bool:
        """Tell whether what surrounds every page is what it was, and remember it.

        Args:
            pages: All pages; each shows the others' titles, and may link to the headings of those that are computed.
            around: What else all pages share.
        """
        frame = (*around, [self._outline(page) for page in pages])
        same, self._frame = frame == self._frame, frame
        return same

    def _outline(self, page: Any) -> tuple[object, ...]:
        known = self._built[page.file.src_uri]
        reference = known.calls or not known.key
        return page.url, page.title, [_anchors(item) for item in page.toc] if reference else ()

    def unchanged(self, page: Any) -> bool:
        """Tell whether the theme would be given the same of a page, and remember it."""
        known = self._built[page.file.src_uri]
        face = (page.content, page.title, repr(page.meta))
        if face == known.face:
            return True
        self._built[page.file.src_uri] = replace(known, face=face)
        return False

    def indexed(self, pages: Iterable[Any], entries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return the search index: the new entries, and those of the pages that were not built, page by page.

        Args:
            pages: All pages, in order.
            entries: Entries of those that were built.
        """
        fresh: dict[str, list[dict[str, Any]]] = {}
        for entry in entries:
            fresh.setdefault(entry["location"].partition("#")[0], []).append(entry)
        merged: list[dict[str, Any]] = []
        for page in pages:
            known = self._built[page.file.src_uri]
            own = tuple(fresh.get(page.url, known.entries))
            self._built[page.file.src_uri] = replace(known, entries=own)
            merged.extend(own)
        return merged


def _anchors(item: Any) -> tuple[object, ...]:
    return item.id, item.title, [_anchors(child) for child in item.children]


def set_aside(site: Path) -> None:
    """Put what was built where MkDocs leaves it when it cleans the site: in a folder whose name starts with a dot."""
    aside = site / _ASIDE
    shutil.rmtree(aside, ignore_errors=True)
    if site.is_dir():
        kept = [path for path in site.iterdir() if not path.name.startswith(".")]
        aside.mkdir()
        for path in kept:
            path.rename(aside / path.name)


def put_back(site: Path, gone: Iterable[str]) -> None:
    """Put what was set aside back in its place.

    Args:
        site: The folder of the built site.
        gone: What is left out, as paths below it.
    """
    aside = site / _ASIDE
    if aside.is_dir():
        for path in aside.iterdir():
            path.rename(site / path.name)
        aside.rmdir()
    for name in gone:
        (site / name).unlink(missing_ok=True)


def around(config: Any, files: Iterable[Any]) -> str:
    """Return a digest of what decides every page: settings, glossary, templates, the reference, which files there are.

    Args:
        config: MkDocs' configuration.
        files: Every file of the site.
    """
    docs = Path(config.docs_dir)
    folders = (docs / "api", Path(config.theme.custom_dir or docs / "api"), Path(__file__).parent)
    texts = sorted({path for folder in folders for path in folder.rglob("*") if path.suffix in _TEXTS})
    own = (Path(config.config_file_path), docs / "glossary.md", *texts)
    return digest(*sorted(file.src_uri for file in files), *map(stamped, own))


def stamped(path: Path) -> str:
    """Return a text that changes when a file does."""
    try:
        stat = path.stat()
    except OSError:
        return str(path)
    return f"{path} {stat.st_mtime_ns} {stat.st_size}"


def digest(*parts: str) -> str:
    """Return a digest of texts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
