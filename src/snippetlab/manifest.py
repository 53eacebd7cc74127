"""`snippets.json` and the files beside it: what the built site says about its snippets."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from snippetlab import assembly, playback
from snippetlab.contract import Contract
from snippetlab.errors import PageError, SnippetLabError, StoreError
from snippetlab.particles import particle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from snippetlab.lab import Lab, Shown
    from snippetlab.result import Result
    from snippetlab.snippet import Snippet


@dataclass(frozen=True)
class Published:
    """What a build wrote of a snippet.

    Attributes:
        state: What decided it.
        row: Its object in `snippets.json`, as text.
        files: The files beside it.
    """

    state: object
    row: str
    files: tuple[Path, ...]


_published: dict[tuple[Path, str], Published] = {}
"""Site and snippet → what the last build of this process wrote, so that `mkdocs serve` does not write it again."""


def orphans(lab: Lab) -> tuple[PageError, ...]:
    """Return an error for each snippet that no page shows."""
    shown = {use.name for use in lab.uses()}
    return tuple(
        PageError(
            f"어느 페이지도 {particle(f'`{name}`', '을', '를')} 보여 주지 않습니다.",
            path=lab.snippets / f"{name}.py",
            line=1,
            expected="docs/ 아래 한 페이지 이상에 이 스니펫의 펜스",
            seen=f"펜스 {len(lab.uses())}개 가운데 이 이름을 쓴 것이 없습니다.",
            cure=f"페이지에 다음 세 줄을 붙이세요.\n```snippet\n{name}\n```",
        )
        for name in lab.names()
        if name not in shown
    )


def unheard(lab: Lab) -> tuple[SnippetLabError, ...]:
    """Return an error for each fence that is only text on its page, and for each snippet's name that is no file.

    No fence that runs can say them.
    """
    said = {f"{use.name}.py" for use in lab.uses() if not use.fault}
    misfits = (error for error in lab.misfits() if error.path and _inside(lab, error.path) not in said)
    return (*(use.fault for use in lab.uses() if use.fault), *misfits)


def strays(lab: Lab) -> tuple[SnippetLabError, ...]:
    """Return an error for each fence that names no snippet or is only text, and for each name that is no file."""
    names = set(lab.names())
    errors = []
    for use in lab.uses():
        if use.name not in names and not use.fault:
            try:
                lab.snippet(use.name)
            except SnippetLabError as error:
                errors.append(error.at(use.path, use.line))
    return (*errors, *unheard(lab))


def _inside(lab: Lab, path: Path) -> str:
    return path.relative_to(lab.snippets).as_posix()


def entries(lab: Lab, site: Path | None = None) -> Iterator[dict[str, Any]]:
    """Yield the object of each snippet, one after the other, from stored results.

    Args:
        lab: The lab.
        site: Where replays and traces are written on the way, or None.
    """
    where, beside = lab.shown_on(), tuple(_readable(lab, lab.names()))
    for name in lab.names():
        yield _made(lab, name, where.get(name, []), beside, site)[0]


def _made(
    lab: Lab, name: str, where: list[str], beside: tuple[Snippet, ...], site: Path | None
) -> tuple[dict[str, Any], tuple[Path, ...]]:
    """Return the object of a snippet and the files that were written."""
    try:
        snippet = lab.snippet(name)
        shown = lab.show(snippet, beside=beside)
        contract = Contract.of(snippet)
    except SnippetLabError as error:
        if isinstance(error, StoreError) and not lab.serving:
            raise
        return {"id": name, "pages": where, "status": "error", "message": str(error)}, ()
    shelf = lab.store.folder / "exhibits"
    files = playback.write(name, assembly.variants(contract, shown), site, shelf) if site else ()
    return _entry(lab, snippet, contract, shown, where), files


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
    where, beside = lab.shown_on(), tuple(_readable(lab, lab.names()))
    rows = []
    for name in lab.names():
        state = _state(lab, name, where.get(name, []))
        known = _published.get((site, name))
        if known is None or not state or known.state != state or not all(map(Path.exists, known.files)):
            entry, files = _made(lab, name, where.get(name, []), beside, site)
            state = _state(lab, name, where.get(name, []))  # once more: it may have been run
            known = Published(state, json.dumps(entry, ensure_ascii=False), (*_source(lab, name, site), *files))
            _published[site, name] = known
        rows.append(known.row)
    return "[\n{}\n]\n".format(",\n".join(rows))


def _state(lab: Lab, name: str, where: list[str]) -> object:
    """Return what decides what is written of a snippet; nothing where that cannot be told."""
    try:
        state = lab.state(name)
    except SnippetLabError:
        return None
    return (state, tuple(where), lab.documented()) if state else None


def _source(lab: Lab, name: str, site: Path) -> tuple[Path, ...]:
    """Write the source of a snippet into the built site."""
    target = site / "snippets" / f"{name}.py"
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        target.write_bytes((lab.snippets / f"{name}.py").read_bytes())
    except OSError:
        return ()  # its fence, or the lack of one, has been reported
    return (target,)


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
