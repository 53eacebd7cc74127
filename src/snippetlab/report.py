"""What the command line says of a file it ran, and of the snippets there are."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from snippetlab import endings, outcomes, verdict
from snippetlab.contract import Contract
from snippetlab.errors import SnippetLabError
from snippetlab.executor import Job, execute
from snippetlab.limits import Limits
from snippetlab.snippet import Snippet, footer_start, split_lines
from snippetlab.target import Target, with_method

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from snippetlab.interpreter import Interpreter
    from snippetlab.lab import Lab
    from snippetlab.run import Run


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
        message: What is wrong and how to mend it; empty where all is well.
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
        snippet = _told(Snippet.load(path, _id(path), strict=False), times, timeout)
        contract = _contract(snippet)
    except SnippetLabError as error:
        return (replace(plain, status="error", message=str(error)),)
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
    return _report(snippet, contract, runs, plain)


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


def listing(lab: Lab) -> Iterator[str]:
    """Yield a line a snippet: its id, its title, the pages that show it and the start methods it names."""
    where: dict[str, list[str]] = {}
    for use in lab.uses():
        where.setdefault(use.name, []).append(use.page)
    for name in lab.names():
        methods: list[str] = []
        try:
            snippet = lab.snippet(name)
            title = snippet.title
            methods += [f"시작 방법: {', '.join(snippet.header.start_methods)}"] if snippet.header.start_methods else []
        except SnippetLabError as error:
            title = f"(읽을 수 없음: {error.problem})"
        shown = ", ".join(dict.fromkeys(where.get(name, []))) or "(어느 페이지에도 없음)"
        yield "\t".join([name, title, shown, *methods])


def _told(snippet: Snippet, times: int, timeout: float) -> Snippet:
    """Return a snippet whose header says what the command line says, so that messages speak of what was used."""
    header = snippet.header
    return replace(snippet, header=replace(header, timeout=timeout or header.timeout, repeat=times or header.repeat))


def _id(path: Path) -> str:
    parts = path.resolve().with_suffix("").parts
    return "/".join(parts[parts.index("snippets") + 1 :]) if "snippets" in parts else path.stem


def _contract(snippet: Snippet) -> Contract | None:
    """Return the contract; None where the file has none, which is no fault here."""
    lines = split_lines(snippet.text)
    return None if footer_start(lines) == len(lines) else Contract.of(snippet)


def _report(snippet: Snippet, contract: Contract | None, runs: list[Run], plain: Report) -> Report:
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
        message=message,
    )
