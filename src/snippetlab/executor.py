"""One isolated run: the job is made here, a supervisor process carries it out."""

from __future__ import annotations

import contextlib
import marshal
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from snippetlab import portable, remains
from snippetlab.answer import run_of
from snippetlab.child import snippetlab_outline
from snippetlab.errors import SnippetLabError, reason_of
from snippetlab.limits import CHILD_ENV, Limits
from snippetlab.run import signal_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from snippetlab.interpreter import Interpreter
    from snippetlab.run import Run

_SUPERVISOR = Path(__file__).with_name("supervisor")
_START = "import sys; sys.path.append({folder!r}); import {name}; {name}.main()"
"""How the supervisor is started: as a module, so that it is not compiled anew for every run."""
_CHILD = Path(__file__).with_name("child")
_STOP_AT = ("output-limit", "memory-limit", "leak", "error")


@dataclass(frozen=True)
class Job:
    """What is to be run.

    Attributes:
        path: The file.
        interpreter: What runs it.
        limits: What each run may use.
        repeat: How many runs.
        args: Command-line arguments.
        stdin: Text on standard input.
        env: Variables added to the empty environment.
        switch_interval: Seconds for `sys.setswitchinterval`, or None.
        record: Whether the runs are recorded.
    """

    path: Path
    interpreter: Interpreter
    limits: Limits = field(default_factory=Limits)
    repeat: int = 1
    args: tuple[str, ...] = ()
    stdin: str = ""
    env: Mapping[str, str] = field(default_factory=dict)
    switch_interval: float | None = None
    record: bool = False


def execute(job: Job) -> list[Run]:
    """Run a file in isolation, as often as the job says.

    A run that ends at a limit other than the time limit, or leaves processes behind, is the last one.
    Of a series whose supervisor is killed only the run that was going on is told.

    Args:
        job: What to run.

    Returns:
        One run or more, in order.

    Raises:
        SnippetLabError: If there is no room or right for the files of a run, or its supervisor fails.
    """
    scratch = None
    try:
        scratch = Path(tempfile.mkdtemp(prefix="snippetlab-")).resolve()
        stdin = scratch / "stdin"
        stdin.write_text(job.stdin, "utf-8")
    except OSError as error:
        if scratch:
            shutil.rmtree(scratch, ignore_errors=True)
        raise SnippetLabError(
            "실행할 임시 폴더를 만들 수 없습니다.",
            path=job.path,
            line=1,
            seen=reason_of(error),
            cure="디스크에 빈자리가 있는지, TMPDIR에 쓸 권한이 있는지 확인하세요.",
        ) from error
    try:
        _compile_child(job.interpreter.executable, job.interpreter.abi)
        request = _request(job, scratch, stdin)
        linux = sys.platform == "linux" and not os.environ.get("SNIPPETLAB_PORTABLE")
        answers = _supervise(request, job.path) if linux else portable.run(request)
        return [
            run_of(answer, scratch / str(answer.get("number", number)), job.path, job.interpreter, record=job.record)
            for number, answer in enumerate(answers)
        ]
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


@lru_cache(maxsize=16)
def _compile_child(executable: str, abi: str) -> None:
    """Compile the modules every process of a snippet imports, so that not each of them does it again."""
    compiled = _CHILD / "__pycache__"
    sources = list(_CHILD.glob("*.py"))
    made = [compiled / f"{source.stem}.{abi}.pyc" for source in sources]
    if not all(m.is_file() and m.stat().st_mtime >= s.stat().st_mtime for m, s in zip(made, sources, strict=True)):
        subprocess.run(  # noqa: S603 - where it cannot be written, each process compiles for itself
            [executable, "-I", "-m", "compileall", "-q", str(_CHILD)], check=False, capture_output=True
        )


def _request(job: Job, scratch: Path, stdin: Path) -> dict[str, Any]:
    env = {
        **CHILD_ENV,
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(scratch),
        **job.env,
        "PYTHONPATH": os.pathsep.join(filter(None, (str(_CHILD), job.env.get("PYTHONPATH")))),
    }
    if os.name == "nt":
        env.update({name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ})
    number = _dump_signal()
    env["SNIPPETLAB_SIGNAL"] = str(number)
    if job.switch_interval:
        env["SNIPPETLAB_SWITCH_INTERVAL"] = repr(job.switch_interval)
    if job.record:
        env["SNIPPETLAB_RECORD"] = str(job.path.resolve().parent)
        env["SNIPPETLAB_OUTLINE"] = str(scratch / "outline")
        snippetlab_outline.save(env["SNIPPETLAB_OUTLINE"], str(job.path.resolve()))
    return {
        "argv": [job.interpreter.executable, "-s", str(job.path.resolve()), *job.args],
        "env": env,
        "scratch": str(scratch),
        "stdin": str(stdin),
        "repeat": job.repeat,
        "timeout": job.limits.timeout,
        "output": job.limits.output,
        "memory": job.limits.memory,
        "grace": job.limits.grace,
        "limits": job.limits.rlimits(),
        "signal": number,
        "stop_at": _STOP_AT,
    }


def _dump_signal() -> int:
    """Return a real-time signal a snippet hardly uses; 0 where there are none."""
    last = getattr(signal, "SIGRTMAX", None)
    return int(last) - 3 if last else int(getattr(signal, "SIGUSR2", 0))


def _supervise(request: dict[str, Any], path: Path) -> list[dict[str, Any]]:
    data = marshal.dumps(request)
    started = time.monotonic()
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-I", "-S", "-c", _START.format(folder=str(_SUPERVISOR.parent), name=_SUPERVISOR.stem)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PATH": os.defpath},
    ) as process:
        assert process.stdin and process.stdout and process.stderr  # noqa: S101, PT018 - for the type checker
        try:
            with contextlib.suppress(BrokenPipeError):
                process.stdin.write(len(data).to_bytes(8, "little") + data)
                process.stdin.flush()
            answer = process.stdout.read()  # standard input stays open: its end is the supervisor's order to stop
            problem = process.stderr.read()
        finally:
            with contextlib.suppress(BrokenPipeError):  # what it did not read is still in the buffer
                process.stdin.close()
    try:
        runs: list[dict[str, Any]] = marshal.loads(answer)  # noqa: S302 - written by our own child
    except (EOFError, ValueError, TypeError) as error:
        scratch = Path(request["scratch"])
        remains.end(scratch)
        if process.returncode < 0:
            return [remains.answer_of(scratch, signal_name(-process.returncode), time.monotonic() - started)]
        raise SnippetLabError(
            "실행을 돌보는 프로세스가 답하지 않고 끝났습니다.",
            path=path,
            line=1,
            expected="실행의 결과",
            seen=problem.decode("utf-8", "replace").strip().splitlines()[-1] if problem else "(오류 출력 없음)",
            cure="메모리나 디스크가 모자라지 않은지 확인하고 다시 실행하세요.",
        ) from error
    return runs
