"""`snippets.json` and the files beside it: what the built site says about its snippets."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from snippetlab import assembly, pages, playback
from snippetlab.contract import Contract
from snippetlab.errors import PageError, SnippetLabError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from snippetlab.lab import Lab, Shown
    from snippetlab.result import Result
    from snippetlab.snippet import Snippet


def orphans(lab: Lab) -> tuple[PageError, ...]:
    """Return an error for each snippet that no page shows."""
    shown = {use.name for use in pages.uses(lab.docs)}
    return tuple(
        PageError(
            f"어느 페이지도 `{name}`을 보여 주지 않습니다.",
            path=lab.snippets / f"{name}.py",
            line=1,
            expected="docs/ 아래 한 페이지 이상에 이 스니펫의 펜스",
            cure=f"페이지에 다음 세 줄을 붙이세요.\n```snippet\n{name}\n```",
        )
        for name in lab.names()
        if name not in shown
    )


def strays(lab: Lab) -> tuple[SnippetLabError, ...]:
    """Return an error for each fence that names no snippet, with the page's line."""
    names = set(lab.names())
    errors = []
    for use in pages.uses(lab.docs):
        if use.name not in names:
            try:
                lab.snippet(use.name)
            except SnippetLabError as error:
                errors.append(error.at(use.path, use.line))
    return tuple(errors)


def entries(lab: Lab, site: Path | None = None) -> Iterator[dict[str, Any]]:
    """Yield the object of each snippet, one after the other, from stored results.

    Args:
        lab: The lab.
        site: Where replays and traces are written on the way, or None.
    """
    where: dict[str, list[str]] = {}
    for use in pages.uses(lab.docs):
        if use.page not in where.setdefault(use.name, []):
            where[use.name].append(use.page)
    names = lab.names()
    readable = tuple(_readable(lab, names))
    for name in names:
        try:
            snippet = lab.snippet(name)
            shown = lab.show(snippet, beside=readable)
            contract = Contract.of(snippet)
        except StoreError:
            raise
        except SnippetLabError as error:
            yield {"id": name, "pages": where.get(name, []), "status": "error", "message": str(error)}
            continue
        if site:
            playback.write(name, assembly.variants(contract, shown), site, lab.store.folder / "exhibits")
        yield _entry(lab, snippet, contract, shown, where.get(name, []))


def _readable(lab: Lab, names: Iterable[str]) -> Iterator[Snippet]:
    for name in names:
        with contextlib.suppress(SnippetLabError):
            yield lab.snippet(name)


def publish(lab: Lab, site: Path) -> str:
    """Write sources, replays and traces into the built site and return the text of its `snippets.json`.

    Args:
        lab: The lab.
        site: The folder of the built site.
    """
    for name in lab.names():
        target = site / "snippets" / f"{name}.py"
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            source = (lab.snippets / f"{name}.py").read_bytes()
        except OSError:
            continue  # its fence, or the lack of one, has been reported
        target.write_bytes(source)
    rows = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries(lab, site))
    return f"[\n{rows}\n]\n"


def _entry(
    lab: Lab, snippet: Snippet, contract: Contract, shown: tuple[Shown, ...], where: list[str]
) -> dict[str, Any]:
    first = next((item for item in shown if item.result), None)
    result = first.result if first else None
    failed = assembly.messages(shown)
    seen = [(item.target, _seen(item.result)) for item in shown if item.result]
    by_method = {target.start_method: facts for target, facts in seen if target.start_method}
    reasons = {item.target.label: item.target.reason for item in shown if item.target.reason}
    return {
        "id": snippet.id,
        "title": snippet.title,
        "pages": where,
        "sha256": snippet.sha256,
        "python": result.platform.python if result else None,
        "contract": contract.kind,
        "status": "failed" if failed else "ok" if result else "skipped",
        "message": "\n".join(failed),
        "skipped": reasons,
        "outcomes": result.outcomes if result else {},
        "duration": round(result.run.duration, 6) if result else None,
        "stdout": result.run.stdout if result else "",
        "stderr": result.run.stderr if result else "",
        "exit_code": result.run.exit_code if result else None,
        "leaked": list(result.run.leaked) if result else [],
        "apis": list(assembly.called(lab, shown)),
        "versions": {target.version: facts for target, facts in (seen[:1] if by_method else seen)},
        "start_methods": by_method,
    }


def _seen(result: Result) -> dict[str, Any]:
    return {"python": result.platform.python, "stdout": result.run.stdout, "outcomes": result.outcomes}
