"""What a snippet must show: the comment block that ends its file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from snippetlab.errors import ContractError
from snippetlab.particles import particle
from snippetlab.snippet import CONTRACT_HEADING, footer_start, split_lines

if TYPE_CHECKING:
    from pathlib import Path

    from snippetlab.snippet import Snippet

Kind = Literal["출력", "출력(순서 무관)", "가능한 결과", "멈춤", "실행 안 함"]
GRADES = ("정상", "주목", "금지")
UNGRADED = "?"
_MAIN = ("출력", "출력(순서 무관)", "가능한 결과", "멈춤", "실행 안 함")
_OUTCOME = re.compile(r"(?P<text>\S.*?)\s{2,}(?P<grade>정상|주목|금지|\?)(?::\s*(?P<sentence>.*))?$")


@dataclass(frozen=True)
class Listed:
    """One outcome a contract lists.

    Attributes:
        text: All of stdout on one line (lines joined by ` ⏎ `), `(멈춤)` or `(종료 코드 N)`; wildcards allowed.
        grade: `정상`, `주목`, `금지` or `?`.
        sentence: Why it can happen.
        line: Where it stands in the file.
    """

    text: str
    grade: str
    sentence: str
    line: int


@dataclass(frozen=True)
class Contract:
    """A parsed contract.

    Attributes:
        kind: Which of the five main forms it has.
        line: 1-based line of the main form's heading.
        stdout: Expected lines of standard output.
        outcomes: Listed outcomes, for `가능한 결과`.
        stderr: Expected lines of standard error; empty where the heading is absent.
        stderr_line: Line of the `오류 출력` heading, 0 where absent.
        exit_code: Expected exit code; None where the heading is absent (0 is then expected).
        children: Expected non-zero exit codes of child processes, sorted.
        children_open: Whether each of these codes may come any number of times (`1, ...`).
        reason: Why the snippet is not run, for `실행 안 함`.
    """

    kind: Kind
    line: int
    stdout: tuple[str, ...] = ()
    outcomes: tuple[Listed, ...] = ()
    stderr: tuple[str, ...] = ()
    stderr_line: int = 0
    exit_code: int | None = None
    children: tuple[int, ...] = ()
    children_open: bool = False
    reason: str = ""

    @property
    def runs(self) -> bool:
        """Whether the snippet is to be run at all."""
        return self.kind != "실행 안 함"

    def accepts_children(self, codes: tuple[int, ...]) -> bool:
        """Tell whether child processes may have ended with these non-zero codes."""
        if self.children_open:
            return set(codes) <= set(self.children)
        return tuple(sorted(codes)) == self.children

    @classmethod
    def of(cls, snippet: Snippet) -> Contract:
        """Read the contract of a snippet.

        Raises:
            ContractError: If there is none, more than one, or one that cannot be read.
        """
        lines = split_lines(snippet.text)
        start = footer_start(lines)
        parts = _parts(snippet.path, lines, start)
        mains = [part for part in parts if part.name in _MAIN]
        if not mains:
            raise ContractError(
                "계약이 없습니다. 스니펫은 무엇을 보여야 하는지 파일 끝에 적어야 합니다.",
                path=snippet.path,
                line=max(len(lines), 1),
                expected="# 출력:, # 출력(순서 무관):, # 가능한 결과:, # 멈춤:, # 실행 안 함: 가운데 하나",
                seen=f"마지막 줄: {lines[-1].strip()}" if lines else "빈 파일",
                cure="파일 끝에 `# 출력:` 한 줄을 쓰고 `--bless`로 채우세요. 예: pytest "
                f"snippets/{snippet.id}.py --bless",
            )
        if len(mains) > 1:
            raise ContractError(
                "계약이 두 개입니다.",
                path=snippet.path,
                line=mains[1].line,
                expected=f"{mains[0].line}번째 줄의 `# {mains[0].name}:` 하나",
                seen=f"{mains[1].line}번째 줄에 `# {particle(f'{mains[1].name}:`', '이', '가')} 또 있습니다.",
                cure="둘 가운데 하나를 지우세요.",
            )
        return _build(snippet.path, mains[0], parts)


@dataclass(frozen=True)
class _Part:
    name: str
    rest: str
    line: int
    body: tuple[str, ...]


def _parts(path: Path, lines: list[str], start: int) -> list[_Part]:
    parts: list[tuple[str, str, int, list[str]]] = []
    for number in range(start, len(lines)):
        line = lines[number].rstrip()
        heading = CONTRACT_HEADING.match(line)
        if heading:
            name = heading["name"]
            if any(part[0] == name for part in parts):
                raise ContractError(
                    f"계약에 `# {particle(f'{name}:`', '이', '가')} 두 번 나옵니다.",
                    path=path,
                    line=number + 1,
                    expected=f"`# {name}:` 하나",
                    seen=f"{next(line for part, _, line, _ in parts if part == name)}번째 줄과 {number + 1}번째 줄",
                    cure="둘 가운데 하나를 지우세요.",
                )
            parts.append((name, heading["rest"].strip(), number + 1, []))
        elif line == "#" and parts:
            parts[-1][3].append("")
        elif line.startswith("#   ") and parts:
            parts[-1][3].append(line[4:])
        elif line:
            raise ContractError(
                "계약 안에 읽을 수 없는 줄이 있습니다.",
                path=path,
                line=number + 1,
                expected="`#` 다음에 빈칸 세 개를 두고 기대하는 글을 쓴 줄",
                seen=line,
                cure="기대하는 출력이면 `#   글`로 쓰고, 설명이면 계약 위의 코드로 옮기세요.",
            )
    return [_Part(name, rest, line, _trim(body)) for name, rest, line, body in parts]


def _trim(body: list[str]) -> tuple[str, ...]:
    while body and not body[-1]:
        body.pop()
    return tuple(body)


def _build(path: Path, main: _Part, parts: list[_Part]) -> Contract:
    by_name = {part.name: part for part in parts}
    for part in parts:
        if part.rest and part.name not in {"실행 안 함", "종료 코드", "자식 종료 코드"}:
            raise ContractError(
                f"`# {part.name}:` 뒤에는 아무것도 쓰지 않습니다.",
                path=path,
                line=part.line,
                expected=f"`# {part.name}:`만 있는 줄",
                seen=part.rest,
                cure=f"다음 줄에 {particle(f'`#   {part.rest}`', '으로', '로')} 쓰세요.",
            )
    if main.name == "실행 안 함" and not main.rest:
        raise ContractError(
            "`# 실행 안 함:`에는 이유가 있어야 합니다.",
            path=path,
            line=main.line,
            expected="`# 실행 안 함: 이유`",
            seen="이유가 비어 있습니다.",
            cure="`# 실행 안 함: 이유`로 쓰세요.",
        )
    stderr = by_name.get("오류 출력")
    outcomes = _outcomes(path, main) if main.name == "가능한 결과" else ()
    code, children = by_name.get("종료 코드"), by_name.get("자식 종료 코드")
    codes = _numbers(path, code) if code else ()
    if code and len(codes) != 1:
        raise ContractError(
            "종료 코드는 하나여야 합니다.",
            path=path,
            line=code.line,
            expected="정수 하나",
            seen=code.rest,
            cure=f"`# 종료 코드: {codes[0]}`처럼 하나만 쓰세요.",
        )
    return Contract(
        kind=main.name,  # type: ignore[arg-type]
        line=main.line,
        stdout=() if outcomes else main.body,
        outcomes=outcomes,
        stderr=stderr.body if stderr else (),
        stderr_line=stderr.line if stderr else 0,
        exit_code=codes[0] if codes else None,
        children=tuple(sorted(_numbers(path, children))) if children else (),
        children_open=bool(children and children.rest.endswith("...")),
        reason=main.rest,
    )


def _numbers(path: Path, part: _Part) -> tuple[int, ...]:
    try:
        return tuple(int(word) for word in part.rest.removesuffix("...").rstrip(", ").split(","))
    except ValueError as error:
        raise ContractError(
            f"`# {part.name}:` 뒤에는 정수를 씁니다.",
            path=path,
            line=part.line,
            expected="정수",
            seen=part.rest or "(빈칸)",
            cure=f"`# {part.name}: 1`처럼 쓰세요.",
        ) from error


def _outcomes(path: Path, part: _Part) -> tuple[Listed, ...]:
    listed: list[Listed] = []
    for offset, line in enumerate(part.body, 1):
        match = _OUTCOME.match(line) if not line.startswith("  ") else None
        if match:
            listed.append(Listed(match["text"], match["grade"], (match["sentence"] or "").strip(), part.line + offset))
        elif line.startswith("  ") and listed:
            listed[-1] = replace(listed[-1], sentence=f"{listed[-1].sentence} {line.strip()}".strip())
        else:
            raise ContractError(
                "결과 줄을 읽을 수 없습니다.",
                path=path,
                line=part.line + offset,
                expected="`#   결과  정상: 까닭` (결과와 등급 사이에 빈칸 두 개, 등급은 정상·주목·금지)",
                seen=line.strip() or "(빈 줄)",
                cure="결과, 빈칸 두 개, `등급: 까닭`의 차례로 쓰세요. 아직 모르는 결과의 등급은 `?`입니다.",
            )
    for item in listed:
        if item.grade != UNGRADED and not item.sentence:
            raise ContractError(
                "결과에 까닭이 없습니다.",
                path=path,
                line=item.line,
                expected=f"`#   {item.text}  {item.grade}: 왜 이 결과가 나오는지 한 문장`",
                seen=f"`{item.grade}` 뒤가 비어 있습니다.",
                cure=f"{item.line}번째 줄의 `{item.grade}` 뒤에 `: 까닭`을 쓰세요.",
            )
    return tuple(listed)
