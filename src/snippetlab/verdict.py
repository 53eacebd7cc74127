"""Holding runs against a contract."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from snippetlab import endings, outcomes, pattern, traces
from snippetlab.contract import UNGRADED, Contract
from snippetlab.errors import FailedRunError

if TYPE_CHECKING:
    from snippetlab.result import Status
    from snippetlab.run import Run
    from snippetlab.snippet import Snippet

_SIGTERM = -15
_STATUS: dict[str, Status] = {
    "timeout": "timeout",
    "output-limit": "output-limit",
    "memory-limit": "memory-limit",
    "leak": "leak",
    "error": "error",
    "lost": "error",
}


@dataclass(frozen=True)
class Verdict:
    """What a check of runs against a contract found.

    Attributes:
        status: `ok`, or what is wrong.
        failure: The message for a contributor; None where all is well.
    """

    status: Status
    failure: FailedRunError | None = None

    @property
    def ok(self) -> bool:
        """Whether the contract holds."""
        return self.failure is None


def status_of(run: Run) -> Status:
    """Return what ended a run, without regard to any contract."""
    if run.end != "exit":
        return _STATUS[run.end]
    return "crash" if run.exit_code is not None and run.exit_code < 0 else "ok"


def judge(snippet: Snippet, contract: Contract, runs: list[Run]) -> Verdict:
    """Hold every run against the contract; the first that fails decides.

    A message counts the runs the header asks for. One more, which was made to be recorded, is not among them.
    """
    wanted = snippet.header.repeat
    for number, run in enumerate(runs, 1):
        counted = f"{wanted}번 가운데 {number}번째 실행: " if number <= wanted else "되감기를 위해 더한 실행: "
        verdict = _judge_one(snippet, contract, run, counted if wanted > 1 else "")
        if not verdict.ok:
            hung = run.end == "timeout" and not _accepts_hang(contract)
            return replace(verdict, status="timeout") if hung else verdict
    return Verdict("ok")


def _accepts_hang(contract: Contract) -> bool:
    accepted = {item.grade for item in contract.outcomes if item.text == outcomes.HANG} - {"금지", UNGRADED}
    return contract.kind == "멈춤" or bool(accepted)


def refusal(snippet: Snippet, contract: Contract, run: Run) -> FailedRunError | None:
    """Return why no contract of this kind may be rewritten to fit a run; None where it may.

    A limit is accepted by no contract but one that may hang, a hang that did not come is left to chance,
    and what a person has forbidden is no machine's to allow.
    """
    if contract.kind == "멈춤" and run.end == "exit":
        return _not_hung(snippet, contract, run, "").failure
    if run.end != "exit" and not (run.end == "timeout" and contract.kind in {"멈춤", "가능한 결과"}):
        return endings.failure(snippet, run)
    if outcomes.grade_of(contract, run) == "금지":
        return _judge_outcome(snippet, contract, run, "").failure
    return None


def failed_children(run: Run) -> tuple[int, ...]:
    """Return the non-zero exit codes of child processes, sorted; `-15` is a `terminate()` and no failure."""
    return tuple(sorted(child.code for child in run.children if child.code != _SIGTERM))


def _judge_one(  # noqa: PLR0911 - one return for each kind of fault
    snippet: Snippet, contract: Contract, run: Run, prefix: str
) -> Verdict:
    if contract.kind == "멈춤" and run.end == "exit":
        return _not_hung(snippet, contract, run, prefix)
    may_hang = contract.kind == "멈춤" or any(o.text == outcomes.HANG for o in contract.outcomes)
    if run.end != "exit" and not (run.end == "timeout" and may_hang):
        return Verdict(_STATUS[run.end], endings.failure(snippet, run, prefix))
    hung = run.end == "timeout"
    expected_code = contract.exit_code or 0
    if not hung and not contract.outcomes and run.exit_code != expected_code:
        return _wrong_code(snippet, contract, run, prefix)
    listed_code = contract.exit_code is not None or (contract.outcomes and run.exit_code)
    if run.early_exit and not listed_code and not hung:
        _, line, name = run.early_exit.split()
        return _fail(
            snippet,
            "contract",
            f"{prefix}{name}()로 중간에 끝났습니다. 그 뒤의 코드는 실행되지 않았습니다.",
            line=int(line),
            expected="파일 끝까지 실행",
            cure=f"{name}()를 지우거나, 일부러 끝낸 것이라면 계약에 `# 종료 코드: {run.exit_code}`을 쓰세요.",
        )
    stderr = pattern.lines_of(run.stderr)
    if not pattern.matches(contract.stderr, stderr):
        return _wrong_stderr(snippet, contract, run, stderr, prefix)
    codes = failed_children(run)
    if not hung and not contract.accepts_children(codes):
        return _fail(
            snippet,
            "contract",
            f"{prefix}자식 프로세스의 종료 코드가 계약과 다릅니다.",
            line=contract.line,
            expected=", ".join(map(str, contract.children)) or "모두 0",
            seen=", ".join(map(str, codes)) or "모두 0",
            cure="자식이 실패한 까닭을 고치거나, 일부러 실패한 것이라면 계약에 "
            f"`# 자식 종료 코드: {', '.join(map(str, codes))}`을 쓰세요.",
        )
    return _judge_stdout(snippet, contract, run, prefix)


def _not_hung(snippet: Snippet, contract: Contract, run: Run, prefix: str) -> Verdict:
    return _fail(
        snippet,
        "contract",
        f"{prefix}멈춰야 하는데 끝났습니다.",
        line=contract.line,
        expected=f"시간제한 {snippet.header.timeout:g}초까지 끝나지 않음",
        seen=f"{run.duration:.2f}초 만에 종료 코드 {run.exit_code}로 끝남",
        cure="멈춤이 운에 달려 있습니다. `Barrier`나 `Event`로 순서를 정해 꼭 멈추게 하세요. "
        "멈추지 않는 것이 맞다면 `# 멈춤:`을 `# 출력:`으로 바꾸세요. 이대로는 `--bless`로 받아들일 수 없습니다.",
    )


def _judge_stdout(snippet: Snippet, contract: Contract, run: Run, prefix: str) -> Verdict:
    if contract.kind == "가능한 결과":
        return _judge_outcome(snippet, contract, run, prefix)
    stdout = pattern.lines_of(run.stdout)
    ordered = contract.kind != "출력(순서 무관)"
    fits = pattern.matches if ordered else pattern.matches_unordered
    if fits(contract.stdout, stdout):
        return Verdict("ok")
    return _fail(
        snippet,
        "contract",
        f"{prefix}출력이 계약과 다릅니다. (- 기대, + 실제)",
        line=contract.line,
        details=pattern.diff(contract.stdout, stdout, ordered=ordered),
    )


def _judge_outcome(snippet: Snippet, contract: Contract, run: Run, prefix: str) -> Verdict:
    text = outcomes.outcome_of(run)
    listed = next((item for item in contract.outcomes if pattern.matches_line(item.text, text)), None)
    if listed is None:
        return _fail(
            snippet,
            "contract",
            f"{prefix}목록에 없는 결과가 나왔습니다.",
            line=contract.line,
            expected=" / ".join(item.text for item in contract.outcomes) or "(목록이 비어 있음)",
            seen=text,
            cure="왜 나올 수 있는 결과인지 먼저 밝히세요. "
            f"`pytest snippets/{snippet.id}.py --bless`가 `?` 등급으로 적어 주면 등급과 까닭을 채웁니다.",
        )
    if listed.grade == "금지":
        return _fail(
            snippet,
            "contract",
            f"{prefix}금지한 결과가 나왔습니다.",
            line=listed.line,
            expected="나오지 않음",
            seen=text,
            details=endings.stacks(run),
            cure="코드를 고치세요. 계약부터 고치지 않습니다. `--bless`로는 받아들일 수 없습니다.",
        )
    if listed.grade == UNGRADED:
        return _fail(
            snippet,
            "contract",
            f"{prefix}아직 판정하지 않은 결과가 나왔습니다.",
            line=listed.line,
            expected="정상·주목·금지 가운데 한 등급과 까닭",
            seen=f"{text}  ?",
            cure=f"{listed.line}번째 줄의 `?`를 등급으로 바꾸고 왜 이 결과가 나오는지 쓰세요.",
        )
    return Verdict("ok")


def _wrong_code(snippet: Snippet, contract: Contract, run: Run, prefix: str) -> Verdict:
    code = run.exit_code
    crashed = code is not None and code < 0
    problem, line = traces.uncaught(snippet, run)
    return _fail(
        snippet,
        "crash" if crashed else "contract",
        f"{prefix}{problem or ('시그널로 죽었습니다.' if crashed else '종료 코드가 계약과 다릅니다.')}",
        line=line or contract.line,
        expected=f"종료 코드 {contract.exit_code or 0}",
        seen=f"종료 코드 {code}",
        details="\n".join(pattern.lines_of(run.stderr)[-20:]),
        cure=f"코드를 고치거나, 일부러 그런 것이라면 계약에 `# 종료 코드: {code}`과 `# 오류 출력:`을 쓰세요.",
    )


def _wrong_stderr(snippet: Snippet, contract: Contract, run: Run, stderr: tuple[str, ...], prefix: str) -> Verdict:
    problem, line = traces.uncaught(snippet, run)
    text = problem or ("오류 출력이 계약과 다릅니다." if contract.stderr_line else "오류 출력이 비어 있지 않습니다.")
    return _fail(
        snippet,
        "contract",
        f"{prefix}{text} (- 기대, + 실제)",
        line=line or contract.stderr_line or contract.line,
        details=pattern.diff(contract.stderr, stderr),
        cure="예외를 고치거나, 일부러 보이는 것이라면 계약에 `# 오류 출력:`을 쓰세요. "
        f"채우기: pytest snippets/{snippet.id}.py --bless",
    )


def _fail(  # noqa: PLR0913 - one argument for each fact of the message
    snippet: Snippet,
    status: Status,
    problem: str,
    *,
    line: int,
    expected: str = "",
    seen: str = "",
    cure: str = "",
    details: str = "",
) -> Verdict:
    cure = cure or f"코드를 고치세요. 본 것이 옳다면 받아들이기: pytest snippets/{snippet.id}.py --bless"
    failure = FailedRunError(
        problem, path=snippet.path, line=line, expected=expected, seen=seen, cure=cure, details=details
    )
    return Verdict(status, failure)
