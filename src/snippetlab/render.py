"""One block of a page as HTML: the code, what its run showed, and where that was.

The fragment holds no ids, no scripts and no event handlers, so that the same snippet may stand on a page
twice: tabs are radio buttons, and the form around them keeps the groups apart.
"""

from __future__ import annotations

from html import escape as attribute
from typing import TYPE_CHECKING

from snippetlab import ansi, distribution, highlight, playback
from snippetlab.run import signal_name

if TYPE_CHECKING:
    from snippetlab.block import Block, Links, Variant
    from snippetlab.result import Platform, Result
    from snippetlab.run import Run, Stack
    from snippetlab.snippet import Snippet

_STACK_LINES = 24
_SHORT, _LONG = 0.1, 10.0
_SHOWS_START_METHOD = ("multiprocessing", "ProcessPoolExecutor")


def render(block: Block) -> str:
    """Return a block as one self-contained HTML fragment.

    Args:
        block: What to show.

    Returns:
        A `<figure class="sl-block">` whose `data-snippet` is the block's name.
    """
    parts = [_head(block)]
    if block.snippet is not None:
        parts.append(_code(block, block.snippet))
    if block.failure:
        parts.append(_failure(block.failure))
    elif block.variants:
        parts.append(_runs(block))
    parts.extend((_apis(block.apis), _foot(block.links)))
    kind = " sl-failed" if block.failure else ""
    return f'<figure class="sl-block{kind}" data-snippet="{attribute(block.name)}">{"".join(parts)}</figure>'


def _head(block: Block) -> str:
    file = f'<code class="sl-file">{ansi.escape(block.name)}.py</code>'
    return f'<figcaption class="sl-head"><span class="sl-title">{ansi.escape(block.title)}</span>{file}</figcaption>'


def _code(block: Block, snippet: Snippet) -> str:
    source = highlight.lines(snippet.code, snippet.first_line)
    digits = len(str(snippet.end_line))
    code = f'<div class="sl-code highlight" style="--sl-digits:{digits}"><pre><code>{source}</code></pre></div>'
    if not block.code_closed:
        return code
    count = snippet.end_line - snippet.first_line + 1
    return f'<details class="sl-fold sl-code-fold"><summary>코드 보기 · {count}줄</summary>{code}</details>'


def _failure(message: str) -> str:
    return (
        '<section class="sl-part sl-failure"><p class="sl-cap"><strong>이 스니펫은 실패했습니다</strong></p>'
        f'<pre class="sl-text" tabindex="0">{ansi.escape(message)}</pre></section>'
    )


def _runs(block: Block) -> str:
    panels = [_panel(block, variant) for variant in block.variants]
    alone = len(panels) == 1 and not block.variants[0].start_method
    body = panels[0] if alone else _tabs(block.variants, panels)
    if not block.output_closed:
        return body
    return (
        '<details class="sl-fold sl-predict" data-search-exclude><summary>예측해 보기 — 출력 열기</summary>'
        f'<div class="sl-opened">{body}</div></details>'
    )


def _tabs(variants: tuple[Variant, ...], panels: list[str]) -> str:
    what = "시작 방법" if variants[0].start_method else "파이썬 버전"
    items = []
    for index, (variant, panel) in enumerate(zip(variants, panels, strict=True)):
        checked = " checked" if index == 0 else ""
        missing = "" if variant.result else " sl-absent"
        again = " data-search-exclude" if index else ""
        items.append(
            f'<label class="sl-tab{missing}"><input type="radio" name="python"{checked}>'
            f'<span>{ansi.escape(variant.label)}</span></label><div class="sl-panel"{again}>{panel}</div>'
        )
    return (
        '<form class="sl-variants" method="dialog" autocomplete="off">'
        f'<div class="sl-tabs" role="group" aria-label="{what}">{"".join(items)}</div></form>'
    )


def _panel(block: Block, variant: Variant) -> str:
    result = variant.result
    if result is None:
        reason = f'<p class="sl-reason">{ansi.escape(variant.reason)}</p>' if variant.reason else ""
        return (
            f'<section class="sl-part sl-missing"><p class="sl-cap">이 빌드에서는 실행하지 않음</p>{reason}</section>'
        )
    parts = [_output(block, variant, result)]
    if result.run.stacks:
        parts.append(_stacks(block, result.run.stacks))
    if variant.outcomes:
        parts.append(distribution.section(variant.outcomes, result))
    parts.append(playback.section(block, variant))
    parts.append(_provenance(block, variant, result))
    return "".join(parts)


def _output(block: Block, variant: Variant, result: Result) -> str:
    notes = []
    if variant.start_method and block.snippet:
        words = (f"{block.name.rpartition('/')[2]}.py", *block.snippet.header.arguments(variant.start_method))
        notes.append(f"<code>python {ansi.escape(' '.join(words))}</code>")
    beside = block.snippet and (block.snippet.header.versions or block.snippet.header.start_methods)
    if variant.outcomes and not (beside and result.runs == 1):  # there the tabs tell what differs
        notes.append("실행마다 달라질 수 있습니다")
    shown = "".join(f'<span class="sl-note">{note}</span>' for note in notes)
    caption = f'<p class="sl-cap" data-search-exclude><strong>출력</strong>{shown}</p>'
    text = ansi.output(result.run.chunks)
    body = (
        f'<pre class="sl-out" tabindex="0" role="group" aria-label="출력">{text}</pre>'
        if text
        else '<p class="sl-empty">아무것도 출력하지 않았습니다.</p>'
    )
    return f'<section class="sl-part">{caption}{body}</section>'


def _stacks(block: Block, stacks: tuple[Stack, ...]) -> str:
    limit = f" {block.snippet.header.timeout:g}초" if block.snippet else ""
    own = f'"{block.name.rpartition("/")[2]}.py"'
    every = sum(stack.text.count("\n") for stack in stacks) <= _STACK_LINES
    items = []
    for index, stack in enumerate(stacks):
        opened = " open" if every or index == 0 else ""
        lines = "".join(_frame(line, own) for line in stack.text.strip("\n").split("\n"))
        items.append(
            f'<details class="sl-stack"{opened}><summary>{ansi.escape(stack.process)}</summary>'
            f'<pre class="sl-out" tabindex="0" role="group" aria-label="스택">{lines}</pre></details>'
        )
    return (
        '<section class="sl-part" data-search-exclude><p class="sl-cap">'
        f"<strong>시간제한{limit}에서 끝냄 — 멈춘 모든 스레드의 스택</strong></p>{''.join(items)}</section>"
    )


def _frame(line: str, own: str) -> str:
    kind = "" if not line.startswith(" ") else ' class="sl-own"' if own in line else ' class="sl-lib"'
    return f"<span{kind}>{ansi.escape(line)}\n</span>" if kind else f"{ansi.escape(line)}\n"


def _provenance(block: Block, variant: Variant, result: Result) -> str:
    run, where = result.run, result.platform
    facts = [_python(where), f"{where.system} {where.machine}".strip(), f"CPU {where.cpus}개"]
    if variant.start_method or (block.snippet and any(word in block.snippet.code for word in _SHOWS_START_METHOD)):
        facts.append(f"시작 방법 {where.start_method}")
    facts.extend((_duration(run.duration), _ending(run)))
    if run.children:
        facts.append(f"자식 종료 코드 {', '.join(str(child.code) for child in run.children)}")
    facts.append(where.date)
    spans = "".join(f"<span>{ansi.escape(fact)}</span>" for fact in facts if fact)
    return f'<p class="sl-prov" data-search-exclude>{spans}</p>'


def _python(where: Platform) -> str:
    free = ", 자유 스레딩" if where.python.endswith("t") else ""
    build = f" ({where.build}{free})" if where.build else f" ({free[2:]})" if free else ""
    return f"{where.implementation} {where.python}{build}"


def _duration(seconds: float) -> str:
    digits = 3 if seconds < _SHORT else 2 if seconds < _LONG else 1
    return f"{seconds:.{digits}f}초"


def _ending(run: Run) -> str:
    if run.end == "timeout":
        return "시간제한에서 끝냄"
    if run.exit_code is None:
        return "시작하지 못함"
    if run.exit_code >= 0:
        return f"종료 코드 {run.exit_code}"
    return f"종료 코드 {run.exit_code} ({signal_name(-run.exit_code)})"


def _apis(names: tuple[str, ...]) -> str:
    """Return the called names as links that mkdocs-autorefs resolves; elsewhere they are plain text."""
    if not names:
        return ""
    links = "".join(
        f'<li><autoref optional identifier="{attribute(name)}"><code>{ansi.escape(name)}</code></autoref></li>'
        for name in names
    )
    return (
        f'<details class="sl-fold sl-apis" data-search-exclude><summary>실제로 쓴 API {len(names)}개</summary>'
        f"<ul>{links}</ul></details>"
    )


def _foot(links: Links) -> str:
    items = [
        f'<a class="sl-link" href="{attribute(address)}"{extra}>{text}</a>'
        for address, extra, text in (
            (links.download, " download", "내려받기"),
            (links.edit, "", "고치기"),
            (links.how, "", "어떻게 실행했나"),
        )
        if address
    ]
    return f'<footer class="sl-foot" data-search-exclude>{"".join(items)}</footer>' if items else ""
