"""Putting together what a block shows: results grouped into tabs, outcomes graded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from snippetlab import apis, outcomes
from snippetlab.block import Block, Links, Variant
from snippetlab.contract import Contract
from snippetlab.errors import PageError
from snippetlab.particles import particle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from snippetlab.lab import Lab, Shown
    from snippetlab.target import Target

_OPTIONS = {"output": ("closed",), "code": ("closed",), "title": (), "replay": ("no",)}
"""Options of a fence and the values each may have; none listed means any."""


def block(lab: Lab, name: str, options: Mapping[str, str], links: Links) -> Block:
    """Return the block of a snippet.

    Args:
        lab: Where its results are.
        name: Its id.
        options: Options of the fence: `title`, `output`, `code`, `replay`.
        links: Addresses around it.

    Raises:
        SnippetLabError: If it cannot be read, has no contract, or its results cannot be stored.
    """
    snippet = lab.snippet(name)
    contract = Contract.of(snippet)
    shown = lab.show(snippet)
    failures = messages(shown)
    return Block(
        snippet=snippet,
        name=name,
        title=options.get("title") or snippet.title,
        variants=() if failures else variants(contract, shown),
        hangs=contract.kind == "멈춤",
        output_closed=options.get("output") == "closed",
        code_closed=options.get("code") == "closed",
        replay=options.get("replay") != "no",
        links=links,
        apis=called(lab, shown),
        shelf=lab.store.folder / "exhibits",
        failure="\n\n".join(failures),
    )


def called(lab: Lab, shown: tuple[Shown, ...]) -> tuple[str, ...]:
    """Return the public names the recorded runs of a snippet called or used."""
    raws = [raw for item in shown if item.result for raw in item.result.run.apis]
    return apis.public(raws, lab.documented())


def messages(shown: tuple[Shown, ...]) -> list[str]:
    """Return what failed; where a snippet has several targets, each message names its own."""
    return [
        f"[{item.target.title}] {item.failure}" if len(shown) > 1 else str(item.failure)
        for item in shown
        if item.failure
    ]


def check_options(own: Mapping[str, str]) -> None:
    """Raise where an option of a fence is unknown or has a value it cannot have.

    Raises:
        PageError: If it is.
    """
    for key, value in own.items():
        allowed = _OPTIONS.get(key)
        if allowed is None or (allowed and value not in allowed):
            choices = ", ".join(f'{k}="{v[0]}"' if v else f'{k}="…"' for k, v in _OPTIONS.items())
            raise PageError(
                f"스니펫 펜스의 옵션 {particle(f'`{key}`', '을', '를')} 알 수 없습니다."
                if allowed is None
                else f"옵션 `{key}`의 값이 맞지 않습니다.",
                expected=choices,
                seen=f'{key}="{value}"',
                cure="펜스 첫 줄에서 이 옵션을 지우거나 고치세요.",
            )


def variants(contract: Contract, shown: tuple[Shown, ...]) -> tuple[Variant, ...]:
    """Return the tabs of a block: neighbouring versions or start methods that gave the same share one."""
    groups: list[tuple[str, list[Shown]]] = []
    for item in shown:
        same = _content(item)
        if item.result and groups and groups[-1][0] == same:
            groups[-1][1].append(item)
        else:
            groups.append((same, [item]))
    tabs = []
    for _, items in groups:
        result, last = items[-1].result, items[-1].target
        rows = outcomes.grade(contract, result.outcomes) if result and contract.outcomes else ()
        label = _label([item.target for item in items])
        tabs.append(Variant(label, result, last.reason, rows, last.start_method))
    return tuple(tabs)


def _label(targets: list[Target]) -> str:
    """Return what a tab of these targets is called: versions are a range, start methods are listed."""
    first, last = targets[0], targets[-1]
    if len(targets) == 1:
        return first.label
    if first.start_method:
        return f"{' · '.join(target.label for target in targets)} 같음"
    return f"{first.label}–{last.label} 같음"


def _content(item: Shown) -> str:
    """Return what decides whether two targets gave the same."""
    if item.result is None:
        return ""
    run = item.result.run
    if item.result.runs > 1:
        return repr(sorted(item.result.outcomes))
    return repr((run.stdout, run.stderr, run.exit_code))
