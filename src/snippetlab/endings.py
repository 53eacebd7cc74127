"""How a run that did not end as it should is told: what ended it, what it showed until then, and the cure."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from snippetlab import pattern, traces
from snippetlab.errors import FailedRunError
from snippetlab.limits import MIB, Limits
from snippetlab.run import signal_name
from snippetlab.snippet import split_lines
from snippetlab.tables import placed

if TYPE_CHECKING:
    from snippetlab.run import Run
    from snippetlab.snippet import Snippet

_WIDTH = 120
"""Characters of output a message shows on its line."""
_LINES = 5
_LIMITS = Limits()
_OUTPUT = f"{_LIMITS.output // 1024} KiB"
_MEMORY = f"{_LIMITS.memory // (1024 * MIB)} GiB"
_TOLD = {
    "output-limit": (
        f"출력이 한도({_OUTPUT})를 넘었습니다.",
        f"표준 출력과 오류 출력을 더해 {_OUTPUT}까지",
        "출력을 줄이세요. 요약 한 줄이면 충분합니다.",
    ),
    "memory-limit": (
        f"메모리 한도({_MEMORY})를 넘었습니다.",
        f"모든 프로세스를 더해 {_MEMORY}까지. 프로세스 하나는 그 네 배까지 요청할 수 있습니다.",
        "데이터를 줄이세요.",
    ),
    "leak": (
        "프로그램이 끝난 뒤에도 프로세스가 남았습니다.",
        "메인 프로세스와 함께 모든 프로세스가 끝남",
        "자식을 join()하거나 terminate()한 뒤 join()하세요. 풀과 관리자는 with로 쓰세요.",
    ),
}
_NO_PYTHON = "`python -m snippetlab list --pythons`로 이 컴퓨터의 인터프리터를 확인하세요."
_SHORTER = "짧게 줄이고, 긴 자료는 스니펫이 스스로 만들거나 머리말의 `stdin`으로 주세요."
_BUSY = "다른 프로그램을 닫고 다시 실행하세요."
_REFUSED = {
    errno.E2BIG: ("인자와 환경 변수가 너무 깁니다.", _SHORTER),
    errno.ENOENT: ("파이썬 실행 파일이 없습니다.", _NO_PYTHON),
    errno.EACCES: ("파이썬을 실행할 권한이 없습니다.", _NO_PYTHON),
    errno.ENOEXEC: ("이 컴퓨터에서 실행할 수 있는 파이썬이 아닙니다.", _NO_PYTHON),
    errno.EAGAIN: ("프로세스를 더 만들 수 없습니다.", _BUSY),
    errno.ENOMEM: ("메모리가 모자랍니다.", _BUSY),
}
"""What the operating system says of a start it refuses, and the cure."""


def failure(snippet: Snippet, run: Run, prefix: str = "", *, bare: bool = False) -> FailedRunError:
    """Return the message for a run that a limit, a signal or a start that failed has ended.

    Args:
        snippet: What ran; the time limit of its header is the one that was used.
        run: The run; its `end` is not `exit`, or it died of a signal.
        prefix: What the message starts with, such as which of many runs it was.
        bare: Whether the file has no contract: then no contract is part of the cure, and the stacks,
            which its report shows in any case, are left out.
    """
    if run.end == "error":
        return _unstarted(snippet, run, prefix)
    if run.end == "lost":
        problem, expected, cure = f"{_LOST}: {run.problem}", "스니펫이 자기 위의 프로세스를 건드리지 않음", _OWN
    elif run.end == "timeout":
        limit = snippet.header.timeout
        problem, expected = f"시간제한 {limit:g}초 안에 끝나지 않았습니다.", f"{limit:g}초 안에 끝남"
        cure = _longer(limit) if bare else _HANG
    elif run.end == "exit":
        problem, expected = f"시그널로 죽었습니다: {signal_name(-(run.exit_code or 0))}", "시그널을 받지 않고 끝남"
        cure = f"죽는 까닭을 고치세요. 어디서 죽는지 보기: python -X faulthandler {snippet.path.name}"
    else:
        problem, expected, cure = _TOLD[run.end]
    return FailedRunError(
        prefix + problem,
        path=snippet.path,
        line=traces.stack_line(snippet, run) or (traces.uncaught(snippet, run)[1] if bare else 0) or snippet.first_line,
        expected=expected,
        seen=_seen(run),
        cure=cure,
        details="" if bare else stacks(run),
    )


def stacks(run: Run) -> str:
    """Return the stacks of every process as a message shows them; empty where there are none."""
    return "\n".join(f"[{stack.process}]\n{stack.text.rstrip()}" for stack in run.stacks)


_HANG = (
    "멈추는 까닭을 고치거나, 멈추는 것을 보이려면 계약을 `# 멈춤:`으로 바꾸세요. "
    "오래 걸리는 일이라면 머리말에 `# timeout = 초`를 쓰세요."
)


_LOST = "실행을 돌보는 프로세스가 죽었습니다. 스니펫이 자기 위의 프로세스를 죽였을 수 있습니다"
_OWN = (
    "os.getppid()나 os.killpg()로 시그널을 보내는 곳을 찾아, 스니펫이 시작한 프로세스에만 보내게 고치세요. "
    "그런 곳이 없다면 메모리가 모자라지 않은지 보고 다시 실행하세요."
)


def _longer(limit: float) -> str:
    return f"멈추는 까닭을 고치세요. 오래 걸리는 일이라면 `--timeout {10 * limit:g}`처럼 늘려 다시 실행하세요."


def _seen(run: Run) -> str:
    if run.end == "leak":
        return "\n".join(run.leaked)
    if run.end == "output-limit":
        return f"처음 출력: {_first(run.stdout or run.stderr)}"
    last = _last(run.stdout)
    told = f"마지막 출력: {last}" if last else ""
    return f"종료 코드 {run.exit_code}{told and f', {told}'}" if run.end == "exit" else told


def _first(text: str) -> str:
    line = " ⏎ ".join(pattern.lines_of(text)[:_LINES])
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"


def _last(text: str) -> str:
    line = " ⏎ ".join(pattern.lines_of(text)[-_LINES:])
    return line if len(line) <= _WIDTH else f"…{line[1 - _WIDTH :]}"


def _unstarted(snippet: Snippet, run: Run, prefix: str) -> FailedRunError:
    key, seen, cure = _refusal(snippet, run.problem)
    return FailedRunError(
        f"{prefix}실행을 시작하지 못했습니다.",
        path=snippet.path,
        line=_line_of(snippet, key),
        expected="파이썬이 시작되어 이 파일을 실행함",
        seen=seen,
        cure=cure,
    )


def _refusal(snippet: Snippet, problem: str) -> tuple[str, str, str]:
    """Return the key of the header at fault, or an empty string, what was seen and the cure."""
    args, env = snippet.header.args, snippet.header.env
    lengths = {"args": sum(map(len, args)), "env": sum(map(len, env.values()))}
    for number, (seen, cure) in _REFUSED.items():
        if problem == os.strerror(number):
            key = max(lengths, key=lengths.__getitem__) if number == errno.E2BIG else ""
            return key, f"{seen} ({problem})", f"`{key}`: {cure}" if key else cure
    cure = "머리말의 `args`와 `env`, 그리고 이 버전의 파이썬이 시작되는지 확인하세요."
    return "", f"운영체제의 말: {problem}" if problem else "", cure


def _line_of(snippet: Snippet, key: str) -> int:
    """Return the line of a key of the header, else the first line."""
    keys = placed(split_lines(snippet.text), -1, snippet.first_line - 1)
    return next((line for name, line in keys if name == f"tool.snippet.{key}"), 1)
