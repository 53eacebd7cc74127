"""Under `mkdocs serve`, builds anew only the pages an edit has changed: an adapter to MkDocs.

MkDocs converts, renders and indexes every page for every saved file. Here each page whose sources are what they were
stands as it was built. What `mkdocs build` makes is the same with this plugin and without.
"""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import InclusionLevel

from snippetlab import reference, searchindex
from snippetlab.built import Memory, around, digest, put_back, set_aside
from snippetlab.errors import SnippetLabError
from snippetlab.lab import Lab
from snippetlab.registry import Registry
from snippetlab.templates import Templates

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

_SHOWN = InclusionLevel.is_in_serve
_COMPUTED = ('exec="', "<!-- material/tags")  # what makes a page depend on more than its text, snippets and objects


class NoOptions(Config):  # type: ignore[no-untyped-call] # MkDocs leaves it untyped
    """The plugin has no options."""


class RebuildPlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call] # MkDocs leaves it untyped
    """Remembers the pages of one `mkdocs serve` and builds those that differ."""

    def __init__(self) -> None:
        self._serving, self._memory, self._templates = False, Memory(), Templates()
        self._outputs: frozenset[str] = frozenset()
        self._around = self._nav = ""
        self._shown: list[Page] = []
        self._files: Files
        self._index: Any = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Note whether pages are built again and again."""
        self._serving = command == "serve" and not dirty

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Look which files there are, and put what was built aside before MkDocs cleans the site."""
        with contextlib.suppress(SnippetLabError):  # a fence will say it
            Lab.shared().take_stock(serving=self._serving)
        if self._memory:
            set_aside(Path(config.site_dir))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        """Put it back, but for what no source stands for any more."""
        gone, self._outputs = self._outputs, frozenset(file.dest_uri for file in files)
        put_back(Path(config.site_dir), gone - self._outputs)
        self._files, self._around = files, around(config, files) if self._serving else ""

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs'
        """Remember the navigation, which every page shows."""
        self._nav = str(nav)

    @event_priority(-100)  # last: what the other plugins make of the text decides, too
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Have a page converted only where it must be."""
        if self._serving:
            text = "" if any(word in (page.markdown or "") for word in _COMPUTED) else markdown
            page.__dict__["render"] = partial(self._render, page, text, page.render)

    def _render(
        self, page: Page, markdown: str, render: Callable[..., None], config: MkDocsConfig, files: Files
    ) -> None:
        told = Registry(config.plugins)
        if not self._memory.restore(page, self._key(page, markdown), told, files):
            with told.listen(page) as calls:
                render(config, files)
            self._memory.keep(page, self._key(page, markdown), calls)  # anew: a fence may have run its snippet

    def _key(self, page: Page, markdown: str) -> str:
        """Return a digest of all that decides how a page is converted; empty where that cannot be told."""
        lab = Lab.shared()
        try:
            states = [lab.state(use.name) for use in lab.uses() if use.page == page.file.src_uri]
            callers = repr((reference.callers(lab), reference.places(lab))) if ":::" in markdown else ""
        except SnippetLabError:
            return ""
        parts = (self._around, markdown, repr(page.meta), repr(states), callers)
        return digest(*parts) if markdown and all(states) else ""

    @event_priority(90)  # after the listings of tags, before cross-references are resolved
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Leave out the pages and files that are what they were; a page that is not is read for the search index."""
        self._index = getattr(config.plugins.get("material/search"), "search_index", None)
        if self._index:
            searchindex.remember(self._index, Lab.shared().store.folder / "searchindex")
        if not self._serving:
            return
        env.bytecode_cache = self._templates
        self._shown = [file.page for file in files.documentation_pages(inclusion=_SHOWN) if file.page]
        framed = self._memory.framed(self._shown, self._around, self._nav)
        for page in self._shown:
            if self._memory.unchanged(page) and framed and Path(page.file.abs_dest_path).is_file():
                page.content, page.file.inclusion = "", InclusionLevel.EXCLUDED
        for file in (file for file in files if not file.is_documentation_page() and not file.is_modified()):
            file.inclusion = InclusionLevel.EXCLUDED

    @event_priority(100)  # before the search index is written
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Check the links of the pages left out, and add them to the search index."""
        if not self._serving:
            return
        for page in (page for page in self._shown if page.file.inclusion is InclusionLevel.EXCLUDED):
            page.validate_anchor_links(files=self._files, log_level=config.validation.links.anchors)
        if self._index:
            self._index.entries = self._memory.indexed(self._shown, self._index.entries)

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002 - MkDocs'
        """Forget everything: what lies in the site is of no known build."""
        self._memory.forget()
