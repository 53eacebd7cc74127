"""Accepting what was seen: the contract of a file is rewritten."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import outcomes, pattern, verdict
from snippetlab.contract import UNGRADED, Contract
from snippetlab.errors import SnippetLabError
from snippetlab.observation import observe
from snippetlab.snippet import footer_start, split_lines

if TYPE_CHECKING:
    from snippetlab.lab import Lab
    from snippetlab.run import Run
    from snippetlab.snippet import Snippet


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


def renew(lab: Lab, name: str) -> bool:
    """Run a snippet on each of its targets and rewrite its contract so that it fits them all.

    Args:
        lab: Where the snippet is.
        name: Its id.

    Returns:
        Whether the file was changed.

    Raises:
        SnippetLabError: As for `bless`, or if the snippet or its contract cannot be read.
    """
    snippet = lab.snippet(name)
    contract = Contract.of(snippet)
    runs: list[Run] = []
    for target in lab.targets(snippet):
        if target.interpreter:
            runs += observe(lab.store, snippet, target.interpreter, contract, target.start_method)[1]
    return bool(runs) and bless(snippet, contract, runs)


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
            seen=str(error.strerror or error),
            cure="디스크에 빈자리가 있는지, 폴더에 쓸 권한이 있는지 확인하세요.",
        ) from error
