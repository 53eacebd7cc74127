"""Renders each object of the API reference once for each text it has."""

from __future__ import annotations

import copy
import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from griffe import Alias
from mkdocstrings_handlers.python import PythonConfig, PythonHandler

from snippetlab import reference
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
_CALLED_BY = "snippetlab.reference:CalledBy"


class CachedPythonHandler(PythonHandler):
    """Renders as `PythonHandler` does, and from memory what it has rendered before in this process."""

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
        """Return what decides what griffe loads: the sources, the options and what our extension adds."""
        folders = [self.base_dir / path for path in self.config.paths]
        files = sorted(file for folder in folders for file in folder.rglob("*.py*") if file.suffix in {".py", ".pyi"})
        called: object = ()
        if _CALLED_BY in self.global_options.get("extensions", ()):
            lab = Lab.shared()
            called = tuple(reference.callers(lab).items()), tuple(reference.places(lab).items())
        return repr(self.global_options), tuple((str(file), file.stat().st_mtime_ns) for file in files), called

    def render(self, data: Any, options: PythonOptions, locale: str | None = None) -> str:
        """Return the HTML of an object.

        Args:
            data: The object, as griffe loaded it.
            options: Options of its `:::` block over those of the configuration.
            locale: Language of the labels.
        """
        key = _digest(data, options, locale, self._templates())
        if key in _rendered:
            html, headings = _rendered[key]
            self._headings.extend(copy.deepcopy(headings))
            return html
        before = len(self._headings)
        html = super().render(data, options, locale)
        _rendered[key] = html, copy.deepcopy(self._headings[before:])
        return html

    def _templates(self) -> tuple[str, ...]:
        folder = self.base_dir / (self.custom_templates or "")
        return tuple(f"{file}{file.stat().st_mtime_ns}" for file in sorted(folder.rglob("*.jinja")))


def _digest(data: Object, options: PythonOptions, locale: str | None, templates: tuple[str, ...]) -> str:
    """Return what tells two renderings of an object apart: its source, its members' docstrings, the options."""
    digest = hashlib.sha256(repr((data.path, options, locale, templates)).encode())
    path = data.filepath
    for file in path if isinstance(path, list) else [path]:
        digest.update(_text(str(file), Path(file).stat().st_mtime_ns))
    for docstring in _docstrings(data):
        digest.update(docstring.encode())
    return digest.hexdigest()


@lru_cache(maxsize=256)
def _text(file: str, stamp: int) -> bytes:  # noqa: ARG001 - the stamp is part of the key
    return Path(file).read_bytes()


def _docstrings(data: Object) -> Iterator[str]:
    """Yield the docstring of an object and of all below it: extensions may have added to them."""
    yield data.docstring.value if data.docstring else ""
    for member in data.members.values():
        if not isinstance(member, Alias):
            yield from _docstrings(member)


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
