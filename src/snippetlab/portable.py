"""The same run as the supervisor's where there is no Linux: threads read the output, psutil follows the processes.

What only Linux can do is missing here: a process that leaves its parent and drops its environment may escape,
there are no resource limits on Windows, and stacks come from POSIX systems only.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 65536


def run(request: dict[str, Any]) -> list[dict[str, Any]]:
    """Carry out a job; the request and the answer are those of `supervisor`."""
    runs = []
    for number in range(request["repeat"]):
        runs.append(_run_once(request, Path(request["scratch"], str(number))))
        if runs[-1]["end"] in request["stop_at"]:
            break
    return runs


class _Output:
    """Collects both streams in the order they arrive."""

    def __init__(self, started: float, limit: int) -> None:
        self.chunks: list[tuple[int, float, bytes]] = []
        self.size = 0
        self.limit = limit
        self.started = started
        self.lock = threading.Lock()
        self.readers: list[threading.Thread] = []

    def read(self, pipe: IO[bytes], stream: int) -> None:
        """Read a pipe to its end in a thread of its own."""

        def loop() -> None:
            with contextlib.suppress(OSError, ValueError), pipe:
                while data := os.read(pipe.fileno(), _CHUNK):
                    with self.lock:
                        self.size += len(data)
                        if self.size - len(data) <= self.limit:
                            self.chunks.append((stream, time.monotonic() - self.started, data))

        reader = threading.Thread(target=loop, daemon=True)
        reader.start()
        self.readers.append(reader)

    @property
    def over(self) -> bool:
        """Whether more was written than is allowed."""
        return self.size > self.limit


def _run_once(request: dict[str, Any], folder: Path) -> dict[str, Any]:  # noqa: C901 - one ending after the other
    for name in ("work", "stacks", "events"):
        (folder / name).mkdir(parents=True)
    env = dict(
        request["env"], SNIPPETLAB_RUN=str(folder), SNIPPETLAB_PARENT=str(os.getpid()), TMPDIR=str(folder / "work")
    )
    result: dict[str, Any] = {
        "end": "exit", "exit_code": None, "chunks": [], "duration": 0.0, "cpu": 0.0,
        "leaked": [], "stacks": [], "children": [], "problem": "",
    }  # fmt: skip
    started = time.monotonic()
    output = _Output(started, request["output"])
    try:
        with Path(request["stdin"]).open("rb") as stdin:
            process = subprocess.Popen(  # noqa: S603 - the interpreter the caller chose
                request["argv"],
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=folder / "work",
                env=env,
                start_new_session=os.name == "posix",
            )
    except (OSError, ValueError) as error:  # ValueError: NUL among the arguments
        return result | {"end": "error", "problem": str(getattr(error, "strerror", None) or error)}
    assert process.stdout and process.stderr  # noqa: S101, PT018 - for the type checker
    output.read(process.stdout, 0)
    output.read(process.stderr, 1)
    known: dict[int, psutil.Process] = {}
    try:
        result["end"] = _wait(request, process, output, known, started)
        result["duration"] = time.monotonic() - started
        if result["end"] == "exit":
            result["exit_code"] = process.returncode
            if os.name == "posix":
                known.update((p.pid, p) for p in _strays(folder))
            left = _outliving(known, request["grace"])
            if left:
                result["end"] = "leak"
                result["leaked"] = [_command(p) for p in left]
        elif result["end"] == "timeout" and request["signal"]:
            result["stacks"] = _stacks(folder / "stacks", process.pid, known, request["signal"])
    finally:
        _kill(process, known)
    for reader in output.readers:
        reader.join(timeout=5)
    result |= {"chunks": output.chunks, "main": process.pid, "started": started}
    tail = b"".join(data for stream, _, data in output.chunks if stream)[-400:]
    if result["end"] == "exit":
        if output.over:
            result["end"] = "output-limit"
        elif result["exit_code"] and b"MemoryError" in tail and not (folder / "raised").exists():
            result["end"] = "memory-limit"
    return result


def _wait(
    request: dict[str, Any],
    process: subprocess.Popen[bytes],
    output: _Output,
    known: dict[int, psutil.Process],
    started: float,
) -> str:
    while True:
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            _look(process.pid, known)
        else:
            return "exit"
        if output.over:
            return "output-limit"
        if time.monotonic() - started > request["timeout"]:
            return "timeout"
        if sum(_memory(p) for p in _alive(known)) > request["memory"]:
            return "memory-limit"


def _look(pid: int, known: dict[int, psutil.Process]) -> None:
    with contextlib.suppress(psutil.Error):
        main = psutil.Process(pid)
        known.update({p.pid: p for p in [main, *main.children(recursive=True)]})


def _strays(folder: Path) -> Iterator[psutil.Process]:
    """Yield the processes of this run, wherever they have gone: its folder is in their environment."""
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.environ().get("SNIPPETLAB_RUN") == str(folder):
                yield process


def _alive(known: dict[int, psutil.Process]) -> list[psutil.Process]:
    alive = []
    for process in known.values():
        with contextlib.suppress(psutil.Error):
            if process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                alive.append(process)
    return alive


def _outliving(known: dict[int, psutil.Process], grace: float) -> list[psutil.Process]:
    """Return the processes that have not ended after the grace they are given; one nobody has reaped has ended."""
    deadline = time.monotonic() + grace
    while (left := _alive(known)) and time.monotonic() < deadline:
        time.sleep(0.01)
    return left


def _memory(process: psutil.Process) -> int:
    with contextlib.suppress(psutil.Error):
        return int(process.memory_info().rss)
    return 0


def _command(process: psutil.Process) -> str:
    with contextlib.suppress(psutil.Error):
        return " ".join(process.cmdline())
    return ""


def _stacks(folder: Path, main: int, known: dict[int, psutil.Process], signal: int) -> list[tuple[int, int, str, str]]:
    _look(main, known)
    asked = []
    for process in _alive(known):
        if (folder / str(process.pid)).exists():
            with contextlib.suppress(psutil.Error):
                process.send_signal(signal)
                asked.append(process)
    time.sleep(0.2)
    stacks = []
    for process in asked:
        parent = 0
        with contextlib.suppress(psutil.Error):
            parent = process.ppid()
        text = (folder / str(process.pid)).read_text("utf-8", "replace")
        stacks.append((process.pid, parent, _command(process), text))
    return stacks


def _kill(process: subprocess.Popen[bytes], known: dict[int, psutil.Process]) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        _look(process.pid, known)
        alive = _alive(known)
        for victim in alive:
            with contextlib.suppress(psutil.Error):
                victim.kill()
        if process.poll() is not None and not alive:
            return
        time.sleep(0.02)
