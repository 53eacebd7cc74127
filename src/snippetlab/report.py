"""What the command line says of a file it ran."""

from __future__ import annotations

import stat
from collections import Counter
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from snippetlab import endings, outcomes, verdict
from snippetlab.contract import Contract
from snippetlab.errors import SnippetLabError
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter
from snippetlab.limits import Limits, forced_interval
from snippetlab.snippet import Snippet, footer_start, split_lines
from snippetlab.target import Target, with_method

if TYPE_CHECKING:
    from pathlib import Path

    from snippetlab.run import Run

_KINDS = {stat.S_IFDIR: "폴더", stat.S_IFIFO: "파이프", stat.S_IFSOCK: "소켓"}


@dataclass(frozen=True)
class Report:
    """One file that was run; the fields but the last are the keys of `run --json`.

    Attributes:
        path: The file as it was named.
        status: `ok`, `contract`, `timeout`, `output-limit`, `memory-limit`, `leak`, `crash` or `error`.
        exit_code: Exit code of the last run; None where there is none.
        stdout: Its standard output.
        stderr: Its standard error.
        duration: Its seconds.
        outcomes: Result → how many runs gave it.
        leaked: Command lines of processes that outlived it.
        stacks: Process → stacks of its threads, where the time limit ended it.
        python: Version of the interpreter.
        message: What is wrong and how to mend it, and the versions its header names that this run leaves out;
            empty where there is neither.
        start_method: The start method it was told; empty where it was told none, or where several are in one.
    """

    path: str
    status: str
    exit_code: int | None
    stdout: str
    stderr: str
    duration: float
    outcomes: dict[str, int]
    leaked: list[str]
    stacks: dict[str, str]
    python: str
    message: str
    start_method: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {key: value for key, value in asdict(self).items() if key != "start_method"}

    def to_text(self) -> str:
        """Return the report as a person reads it on a terminal."""
        method = f" · 시작 방법 {self.start_method}" if self.start_method else ""
        parts = [f"── {self.path} · Python {self.python}{method} · {self.status} · {self.duration:.3f}초"]
        parts += [text.rstrip("\n") for text in (self.stdout, self.stderr) if text]
        if sum(self.outcomes.values()) > 1:
            parts += [f"{count:5}회  {outcome}" for outcome, count in self.outcomes.items()]
        parts += [f"[{process}]\n{stack.rstrip()}" for process, stack in self.stacks.items()]
        parts += [self.message] if self.message else []
        return "\n".join(parts)


def unrun(path: Path, python: str, error: SnippetLabError) -> Report:
    """Return the report of a file that no interpreter ran.

    Args:
        path: The file.
        python: The interpreter that was asked for.
        error: Why it was not run.
    """
    return Report(str(path), "error", None, "", "", 0.0, {}, [], {}, python, str(error))


def run_file(
    path: Path, interpreter: Interpreter, times: int, timeout: float, start_method: str = ""
) -> tuple[Report, ...]:
    """Run any Python file, with or without a contract; give a report for each start method, else one.

    Args:
        path: The file.
        interpreter: What runs it.
        times: How many runs; 0 stands for what its header says.
        timeout: Seconds; 0 stands for what its header says.
        start_method: The one start method to tell it; empty stands for those its header names.
    """
    plain = Report(str(path), "ok", None, "", "", 0.0, {}, [], {}, interpreter.release, "")
    try:
        _regular(path)
        snippet = _told(Snippet.load(path, _id(path), strict=False), times, timeout)
        contract = _contract(snippet)
    except SnippetLabError as error:
        return (unrun(path, interpreter.release, error),)
    header = snippet.header
    if contract and not contract.runs:
        return (replace(plain, message=contract.reason),)
    if not snippet.supports(interpreter.version):
        return (replace(plain, message=f"건너뜀: Python {header.requires_python}이 있어야 합니다."),)
    job = Job(
        path,
        interpreter,
        Limits(timeout=header.timeout),
        header.repeat,
        header.args,
        header.stdin,
        header.env,
        header.switch_interval,
    )
    methods = (start_method,) if start_method else header.start_methods or ("",)
    return tuple(_run(snippet, contract, job, replace(plain, start_method=method)) for method in methods)


def _run(snippet: Snippet, contract: Contract | None, job: Job, plain: Report) -> Report:
    """Run a job with the start method of a report that is still to be filled."""
    if plain.start_method:
        target = with_method(Target(job.interpreter.label, job.interpreter), job.interpreter, plain.start_method)
        if target.interpreter is None:
            return replace(plain, message=f"건너뜀: {target.reason}")
    try:
        runs = execute(replace(job, args=snippet.header.arguments(plain.start_method)))
    except SnippetLabError as error:
        return replace(plain, status="error", message=str(error))
    return _report(snippet, contract, runs, job, plain)


def merged(reports: tuple[Report, ...]) -> Report:
    """Return one report of several start methods: the first that failed, else the last that ran; outcomes are added.

    Args:
        reports: What `run_file` gave.
    """
    if len(reports) == 1:
        return reports[0]
    ran = [report for report in reports if report.duration]
    shown = next((report for report in reports if report.status != "ok"), (ran or reports)[-1])
    counts: Counter[str] = Counter()
    for report in reports:
        counts.update(report.outcomes)
    messages = [f"[시작 방법 {report.start_method}] {report.message}" for report in reports if report.message]
    return replace(shown, outcomes=dict(counts.most_common()), message="\n".join(messages), start_method="")


def _regular(path: Path) -> None:
    """Raise where a path leads to something else than a file; reading a pipe could wait for ever."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return  # whoever reads it says why it cannot be read
    if not stat.S_ISREG(mode):
        raise SnippetLabError(
            "보통 파일이 아니어서 실행할 수 없습니다.",
            path=path,
            line=1,
            expected="파이썬 파일 하나",
            seen=_KINDS.get(stat.S_IFMT(mode), "장치"),
            cure="파일의 경로를 적으세요. 폴더라면 `폴더/*.py`로 쓰고, 파이프의 내용은 파일로 저장한 뒤 실행하세요.",
        )


def _told(snippet: Snippet, times: int, timeout: float) -> Snippet:
    """Return a snippet whose header says what the command line and the environment say.

    Then messages speak of what was used.
    """
    header = snippet.header
    return replace(
        snippet,
        header=replace(
            header,
            timeout=timeout or header.timeout,
            repeat=times or header.repeat,
            switch_interval=header.switch_interval or forced_interval(),
        ),
    )


def _note(versions: tuple[str, ...], interpreter: Interpreter) -> str:
    """Say which versions a header names this run does not stand for; nothing where it stands for all."""
    others = [label for label in versions if label != interpreter.label]
    if not others:
        return ""
    missing = [label for label in others if not _there(label)]
    there = [label for label in others if label not in missing]
    run = f"알림: 이 실행은 Python {interpreter.label} 하나입니다."
    strange = [] if interpreter.label in versions else ["머리말의 `versions`에 없는 버전입니다."]
    absent = [f"머리말의 `versions` 가운데 이 컴퓨터에 없는 것: {', '.join(missing)}."] if missing else []
    rest = [f"다른 버전으로 돌리기: {', '.join(f'--python {label}' for label in there)}"] if there else []
    return " ".join([run, *strange, *absent, *rest])


def _there(label: str) -> bool:
    try:
        Interpreter.find(label)
    except SnippetLabError:
        return False
    return True


def _id(path: Path) -> str:
    parts = path.resolve().with_suffix("").parts
    return "/".join(parts[parts.index("snippets") + 1 :]) if "snippets" in parts else path.stem


def _contract(snippet: Snippet) -> Contract | None:
    """Return the contract; None where the file has none, which is no fault here."""
    lines = split_lines(snippet.text)
    return None if footer_start(lines) == len(lines) else Contract.of(snippet)


def _report(snippet: Snippet, contract: Contract | None, runs: list[Run], job: Job, plain: Report) -> Report:
    if contract:
        judged = verdict.judge(snippet, contract, runs)
        status, message = judged.status, str(judged.failure or "")
    else:
        bad = next((run for run in runs if verdict.status_of(run) != "ok"), None)
        status = verdict.status_of(bad) if bad else "ok"
        message = str(endings.failure(snippet, bad, bare=True)) if bad else ""
    last = next((run for run in runs if verdict.status_of(run) == status), runs[-1])
    return replace(
        plain,
        status=status,
        exit_code=last.exit_code,
        stdout=last.stdout,
        stderr=last.stderr,
        duration=last.duration,
        outcomes=outcomes.count(runs),
        leaked=list(last.leaked),
        stacks={stack.process: stack.text for stack in last.stacks},
        message="\n".join(filter(None, (message, _note(snippet.header.versions, job.interpreter)))),
    )
