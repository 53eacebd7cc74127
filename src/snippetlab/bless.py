"""Accepting what was seen: the contract of a file is rewritten."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import outcomes, pattern, verdict
from snippetlab.contract import UNGRADED, Contract
from snippetlab.errors import SnippetLabError, reason_of
from snippetlab.observation import observe
from snippetlab.snippet import footer_start, split_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from snippetlab.lab import Lab
    from snippetlab.run import Run
    from snippetlab.snippet import Snippet

_NAMED = 8
"""Files at most that the command which shows what was rewritten names one by one."""


def refuse_on_ci() -> None:
    """Raise where nobody would read what is accepted.

    Raises:
        SnippetLabError: If the variable `CI` is set.
    """
    if os.environ.get("CI"):
        raise SnippetLabError(
            "CI에서는 계약을 받아들이지 않습니다.",
            seen="환경 변수 CI가 있습니다.",
            cure="자기 컴퓨터에서 `--bless`를 실행하고, 바뀐 계약을 눈으로 읽은 뒤 커밋하세요.",
        )


def renew(lab: Lab, name: str) -> tuple[str, ...]:
    """Run a snippet on each of its targets and rewrite its contract so that it fits them all.

    Args:
        lab: Where the snippet is.
        name: Its id.

    Returns:
        Nothing where the file stays as it is; else its path, and a warning for each wildcard nobody wrote.

    Raises:
        SnippetLabError: As for `bless`, or if the snippet or its contract cannot be read.
    """
    snippet = lab.snippet(name)
    contract = Contract.of(snippet)
    runs: list[Run] = []
    for target in lab.targets(snippet):
        if target.interpreter:
            runs += observe(lab.store, snippet, target.interpreter, contract, target.start_method)[1]
    if not runs or not bless(snippet, contract, runs):
        return ()
    return f"snippets/{name}.py", *_new_wildcards(contract, lab.snippet(name))


def summary(renewed: list[tuple[str, ...]]) -> str:
    """Return lines that say which contracts were rewritten and how to read them; nothing where none was.

    Args:
        renewed: What `renew` returned for each.
    """
    if not renewed:
        return ""
    paths = sorted(path for path, *_ in renewed)
    shown = " ".join(paths) if len(paths) <= _NAMED else "snippets"
    lines = (
        f"계약을 바꿔 썼습니다: {' '.join(paths)}",
        *(warning for _, *warnings in sorted(renewed) for warning in warnings),
        f"옳은지는 판단하지 않았습니다. 꼭 읽으세요: git add -N {shown} && git diff -- {shown}",
    )
    return "".join(f"{line}\n" for line in lines)


def bless(snippet: Snippet, contract: Contract, runs: list[Run]) -> bool:
    """Rewrite a snippet's contract so that it fits what its runs showed.

    Wildcards that still fit stay. A new outcome gets the grade `?` and fails until a person judges it.

    Args:
        snippet: The snippet.
        contract: Its contract as it stands.
        runs: What was seen.

    Returns:
        Whether the file was changed.

    Raises:
        SnippetLabError: Under `CI`; if a run is one no contract of this kind may accept (see `verdict.refusal`);
            or if the file cannot be written.
    """
    refuse_on_ci()
    for run in runs:
        if refused := verdict.refusal(snippet, contract, run):
            raise refused
    lines = split_lines(snippet.text)
    new = "\n".join([*lines[: footer_start(lines)], *_footer(contract, runs)]) + "\n"
    if new == snippet.text:
        return False
    _replace(snippet.path, new)
    return True


def _footer(contract: Contract, runs: list[Run]) -> list[str]:
    last = runs[-1]
    out = [f"# {contract.kind}:"]
    if contract.kind == "가능한 결과":
        rows = outcomes.grade(contract, outcomes.count(runs))
        width = max((len(row.text) for row in rows), default=0)
        for row in rows:
            rest = row.grade if row.grade == UNGRADED else f"{row.grade}: {row.sentence}"
            out.append(f"#   {row.text.ljust(width)}  {rest}")
    elif contract.kind == "출력(순서 무관)":
        fits = pattern.matches_unordered(contract.stdout, pattern.lines_of(last.stdout))
        out += _body(contract.stdout if fits else pattern.lines_of(last.stdout))
    else:
        out += _body(_merged(contract.stdout, [run.stdout for run in runs]))
    stderr = _merged(contract.stderr, [run.stderr for run in runs])
    if stderr or contract.stderr_line:
        out += ["# 오류 출력:", *_body(stderr)]
    if contract.kind not in {"멈춤", "가능한 결과"} and (last.exit_code or contract.exit_code is not None):
        out.append(f"# 종료 코드: {last.exit_code}")
    codes = verdict.failed_children(last)
    if contract.children_open and contract.accepts_children(codes):
        out.append(f"# 자식 종료 코드: {', '.join(map(str, contract.children))}, ...")
    elif codes:
        out.append(f"# 자식 종료 코드: {', '.join(map(str, codes))}")
    return out


def _new_wildcards(old: Contract, snippet: Snippet) -> Iterator[str]:
    """Yield a warning for each line that was printed and is a wildcard now that it stands in the contract."""
    new = Contract.of(snippet)
    table = new.kind == "가능한 결과"
    written = {*old.stdout, *old.stderr, *(item.text for item in old.outcomes)}
    added = {*new.stdout, *new.stderr, *(item.text for item in new.outcomes)} - written
    wild = {text for text in added if pattern.WITHIN_LINE in text or (text == pattern.ANY_LINES and not table)}
    lines = split_lines(snippet.text)
    for number in range(footer_start(lines), len(lines)):
        text = lines[number].removeprefix("#   ")
        if text in wild or any(text.startswith(f"{item}  ") for item in wild if table):
            warning = SnippetLabError(
                "찍은 글이 계약에서는 와일드카드입니다. 이대로는 다른 것이 나와도 통과합니다.",
                path=snippet.path,
                line=number + 1,
                seen=text,
                cure="무엇이든 받으려는 것이 아니면, 코드가 다른 글을 찍게 고친 뒤 다시 `--bless`를 실행하세요.",
            )
            yield str(warning)


def _merged(patterns: tuple[str, ...], texts: list[str]) -> tuple[str, ...]:
    for text in texts:
        lines = pattern.lines_of(text)
        if not pattern.matches(patterns, lines):
            patterns = pattern.merge(patterns, lines)
    return patterns


def _body(lines: tuple[str, ...]) -> list[str]:
    return [f"#   {line}" if line else "#" for line in lines]


def _replace(path: Path, text: str) -> None:
    temporary = ""
    try:
        mode = path.stat().st_mode
        fd, temporary = tempfile.mkstemp(dir=path.parent, prefix=".bless-")
        with os.fdopen(fd, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise SnippetLabError(
            "계약을 쓸 수 없습니다. 파일은 그대로입니다.",
            path=path,
            line=1,
            seen=reason_of(error),
            cure="디스크에 빈자리가 있는지, 폴더에 쓸 권한이 있는지 확인하세요.",
        ) from error
