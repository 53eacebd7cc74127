"""Renders each object of the API reference once for each text it has."""

from __future__ import annotations

import copy
import hashlib
import json
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from griffe import Alias
from mkdocstrings_handlers.python import PythonConfig, PythonHandler

from snippetlab import reference, shelf
from snippetlab.errors import SnippetLabError
from snippetlab.lab import Lab

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping
    from xml.etree.ElementTree import Element

    from griffe import Object
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocstrings_handlers.python import PythonOptions

_rendered: dict[str, tuple[str, list[Element]]] = {}
"""Digest of all that decides how an object is rendered → its HTML, and the headings it gave."""
_loaded: dict[object, tuple[Any, Any]] = {}
"""State of the sources → the modules and lines griffe loaded from them; only the newest is kept."""
_MADE_BY = ("jinja2", "markdown", "mkdocstrings", "mkdocstrings-python", "pygments", "pymdown-extensions")


class CachedPythonHandler(PythonHandler):
    """Renders as `PythonHandler` does, and what it has rendered before from memory or from disk."""

    def update_env(self, config: Any) -> None:
        """Tell the templates which snippets called an object.

        Args:
            config: Configuration of the site generator.
        """
        super().update_env(config)
        self.env.globals["called_by"] = self._called_by

    def _lab(self) -> Lab | None:
        """Return the lab of the project this reference belongs to; None where that has no snippets."""
        try:
            lab = Lab.shared()
        except SnippetLabError:
            return None
        return lab if lab.root == self.base_dir.resolve() else None

    def _called_by(self, name: str) -> str:
        """Return the Markdown on who called an object."""
        lab = self._lab()
        return reference.called_by(lab, name) if lab else ""

    def collect(self, identifier: str, options: PythonOptions) -> Any:
        """Return an object, loading its package only where a source has changed.

        Args:
            identifier: Its dotted name.
            options: Options of its `:::` block over those of the configuration.
        """
        if not self._modules_collection.members:
            state = self._state()
            if state not in _loaded:
                _loaded.clear()
                _loaded[state] = self._modules_collection, self._lines_collection
            self._modules_collection, self._lines_collection = _loaded[state]
        return super().collect(identifier, options)

    def _state(self) -> tuple[object, ...]:
        """Return what decides what griffe loads: the sources and the options."""
        folders = [self.base_dir / path for path in self.config.paths]
        files = sorted(file for folder in folders for file in folder.rglob("*.py*") if file.suffix in {".py", ".pyi"})
        return repr(self.global_options), tuple((str(file), file.stat().st_mtime_ns) for file in files)

    def render(self, data: Any, options: PythonOptions, locale: str | None = None) -> str:
        """Return the HTML of an object.

        Args:
            data: The object, as griffe loaded it.
            options: Options of its `:::` block over those of the configuration.
            locale: Language of the labels.
        """
        key = self._digest(data, options, locale)
        if key not in _rendered:
            file = self._shelf(key)
            text = shelf.kept(file) if file else None
            _rendered[key] = _read(text) if text else self._render(data, options, locale)
            if file and not text:
                shelf.keep(file, _written(*_rendered[key]))
        html, headings = _rendered[key]
        self._headings.extend(copy.deepcopy(headings))
        return html

    def _render(self, data: Any, options: PythonOptions, locale: str | None) -> tuple[str, list[Element]]:
        before = len(self._headings)
        html = super().render(data, options, locale)
        headings = copy.deepcopy(self._headings[before:])
        del self._headings[before:]
        return html, headings

    def _shelf(self, key: str) -> Path | None:
        """Return the file an object's HTML is kept in between builds, if any."""
        lab = self._lab()
        return lab.store.folder / "reference" / key[:2] / key if lab else None

    def _digest(self, data: Object, options: PythonOptions, locale: str | None) -> str:
        """Return what tells two renderings of an object apart: its source, who called it, the options, the tools."""
        folder = self.base_dir / (self.custom_templates or "-")
        path = data.filepath
        sources = [*(path if isinstance(path, list) else [path]), *sorted(folder.rglob("*.jinja"))]
        digest = hashlib.sha256(repr((data.path, options, locale, self._tools())).encode())
        for file in (self.base_dir / "mkdocs.yml", *map(Path, sources)):
            digest.update(_text(file, file.stat().st_mtime_ns))
        for name in _names(data):
            digest.update(f"{name} {self._called_by(name)}\n".encode())
        return digest.hexdigest()

    @staticmethod
    @lru_cache(maxsize=1)
    def _tools() -> tuple[str, ...]:
        return tuple(version(name) for name in _MADE_BY)


@lru_cache(maxsize=256)
def _text(file: Path, stamp: int) -> bytes:  # noqa: ARG001 - the stamp is part of the key
    return file.read_bytes()


def _names(data: Object) -> Iterator[str]:
    """Yield the name of an object and of all below it."""
    yield data.path
    for member in data.members.values():
        if not isinstance(member, Alias):
            yield from _names(member)


def _written(html: str, headings: list[Element]) -> str:
    return json.dumps([html, [ET.tostring(heading, encoding="unicode") for heading in headings]])


def _read(text: str) -> tuple[str, list[Element]]:
    html, headings = json.loads(text)
    return html, [ET.fromstring(heading) for heading in headings]  # noqa: S314 - written by us


def get_handler(
    handler_config: MutableMapping[str, Any], tool_config: MkDocsConfig, **kwargs: Any
) -> CachedPythonHandler:
    """Return the handler; mkdocstrings asks for it by the name of this package.

    Args:
        handler_config: What the configuration says under the handler's name.
        tool_config: Configuration of the site generator.
        **kwargs: Arguments of every handler.
    """
    base_dir = Path(getattr(tool_config, "config_file_path", None) or "./mkdocs.yml").parent
    return CachedPythonHandler(config=PythonConfig.from_data(**handler_config), base_dir=base_dir, **kwargs)
