"""Entries of the search index, kept between builds: to read a page's HTML anew is half of a build that runs nothing."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from snippetlab import shelf
from snippetlab.built import digest

if TYPE_CHECKING:
    from pathlib import Path


def remember(index: Any, folder: Path) -> None:
    """Have the search index of Material take the entries of a page it has read before from disk.

    Args:
        index: `search_index` of the search plugin.
        folder: Where entries are kept.
    """
    add = index.add_entry_from_context

    def remembered(page: Any) -> None:
        key = digest(version("mkdocs-material"), page.url, str(page.title), repr(page.meta), page.content)
        file = folder / key[:2] / key
        text = shelf.kept(file)
        if text is None:
            before = len(index.entries)
            add(page)
            shelf.keep(file, json.dumps(index.entries[before:]))
        else:
            index.entries.extend(json.loads(text))

    index.add_entry_from_context = remembered
