"""The API reference's link to what really ran: who called or used which object, and how much is covered."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import apis
from snippetlab.errors import SnippetLabError
from snippetlab.interpreter import available, version_key
from snippetlab.lab import Lab

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from snippetlab.pages import Use
    from snippetlab.project import Stock

_SHOWN = 6
"""Snippets named under an object; the rest is a number."""


def callers(lab: Lab) -> dict[str, tuple[str, ...]]:
    """Return, for each documented public name, the ids of the snippets whose recorded run called or used it.

    Stale snippets of pages are run first.
    """
    return _remembered_callers(lab, lab.stock) if lab.stock else _callers(lab)


@lru_cache(maxsize=1)
def _remembered_callers(lab: Lab, stock: Stock) -> dict[str, tuple[str, ...]]:  # noqa: ARG001 - a key only
    return _callers(lab)


def _callers(lab: Lab) -> dict[str, tuple[str, ...]]:
    names = lab.documented()
    found: dict[str, list[str]] = {name: [] for name in names}
    for snippet_id in dict.fromkeys(use.name for use in lab.uses()):
        try:
            shown = lab.show(lab.snippet(snippet_id))
        except SnippetLabError:
            continue  # its own fence reports it
        raws = [raw for item in shown if item.result for raw in item.result.run.apis]
        for name in apis.public(raws, names):
            found[name].append(snippet_id)
    return {name: tuple(ids) for name, ids in found.items()}


def hindered(lab: Lab) -> dict[str, str]:
    """Return the documented names no snippet can call or use on this machine, each with the reason."""
    newest = max(version_key(label)[:2] for label in available())
    return {
        name: f"Python {entry.since}부터 있습니다. 이 컴퓨터의 가장 새 파이썬은 {'.'.join(map(str, newest))}입니다."
        for name, entry in lab.documented().items()
        if entry.since and version_key(entry.since)[:2] > newest
    }


def places(lab: Lab) -> dict[str, str]:
    """Return the first page, as a path under `docs/`, that shows each snippet."""
    return _remembered_places(lab.stock) if lab.stock else _places(lab.uses())


@lru_cache(maxsize=1)
def _remembered_places(stock: Stock) -> dict[str, str]:
    return _places(stock.uses)


def _places(uses: tuple[Use, ...]) -> dict[str, str]:
    return {use.name: use.page for use in reversed(uses)}


def links(where: Mapping[str, str], ids: Iterable[str], page: str) -> list[str]:
    """Return a Markdown link to the page that shows each snippet.

    Args:
        where: The page of each snippet: see `places`.
        ids: Snippets.
        page: Path under `docs/` of the page the links stand on.
    """
    return [f"[{i.rpartition('/')[2]}]({os.path.relpath(where[i], Path(page).parent)})" for i in ids if i in where]


def called_by(lab: Lab, name: str) -> str:
    """Return what the reference says of the snippets that really called or used a name, as Markdown; "" for none."""
    ids = callers(lab).get(name, ())
    named = links(places(lab), ids[:_SHOWN], "api/index.md")
    rest = f" 외 {len(ids) - _SHOWN}개" if len(ids) > _SHOWN else ""
    return f'!!! example "이 API를 실제로 쓴 스니펫"\n\n    {", ".join(named)}{rest}\n' if ids else ""


def modules(lab: Lab) -> dict[str, list[str]]:
    """Return the documented names of each module, both sorted as the reference has them."""
    names = lab.documented()
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(_module(name, names), []).append(name)
    return dict(sorted(found.items()))


def summary() -> str:
    """Return how many names each module documents and how many of them were called or used, as a Markdown table."""
    lab = Lab.shared()
    called, reasons = callers(lab), _reasons(lab)
    rows = ["| 모듈 | 문서화 | 실제로 씀 | 여기서는 쓸 수 없음 | 쓰지 않음 |", "|---|--:|--:|--:|--:|"]
    for module, names in (*modules(lab).items(), ("모두", list(called))):
        done, hard = sum(bool(called[name]) for name in names), sum(name in reasons for name in names)
        share = f" ({100 * done // max(len(names) - hard, 1)}%)" if module == "모두" else ""
        title = module if module == "모두" else f"`{module}`"
        rows.append(f"| {title} | {len(names)} | {done}{share} | {hard} | {len(names) - done - hard} |")
    return "\n".join(rows)


def coverage(module: str) -> str:
    """Return who called or used each name of a module, as an HTML table: hundreds of rows take long as Markdown."""
    lab = Lab.shared()
    called, where, reasons = callers(lab), places(lab), _reasons(lab)
    rows = ["<table><thead><tr><th>이름</th><th>쓴 스니펫</th></tr></thead><tbody>"]
    for name in modules(lab)[module]:
        users = ", ".join(_anchors(where, called[name])) or reasons.get(name, "—")
        api = f'<autoref identifier="{name}"><code>{name}</code></autoref>'
        rows.append(f"<tr><td>{api}</td><td>{users}</td></tr>")
    return "".join([*rows, "</tbody></table>"])


def _reasons(lab: Lab) -> dict[str, str]:
    called = callers(lab)
    return {name: reason for name, reason in hindered(lab).items() if not called[name]}


def _anchors(where: Mapping[str, str], ids: Iterable[str]) -> list[str]:
    """Return a link, seen from the coverage page, to the page that shows each snippet."""
    pages_of = {i: where[i].removesuffix("index.md").removesuffix(".md").rstrip("/") for i in ids if i in where}
    return [f'<a href="../../{page}/">{i.rpartition("/")[2]}</a>' for i, page in pages_of.items()]


def _module(name: str, names: Iterable[str]) -> str:
    """Return the module a documented name belongs to."""
    parts = name.split(".")
    for cut in range(1, len(parts)):
        if ".".join(parts[: cut + 1]) in names:
            return ".".join(parts[:cut])
    return ".".join(parts[:-1])
