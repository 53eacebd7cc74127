"""The process that stands above one snippet's processes on Linux: a program of its own, started with `-I -S`.

It is the subreaper of everything the snippet starts, so that a process which escapes its parent and its session
still comes back here, is reported, killed and reaped. It imports nothing of the package, because its start-up
is part of the price of every run. A job comes in on standard input and the runs go out on standard output,
both as `marshal` data; when standard input closes, whoever asked is gone and everything is killed.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found] # `signal` wraps it; its enumerations cost every run milliseconds
import ctypes
import errno
import marshal
import os
import resource
import time

from .tree import SIGKILL, command, descendants, dump_stacks, kill_all
from .watch import STDERR, Lost, Watch

TYPE_CHECKING = False  # as in typing, whose import would cost every run some milliseconds
if TYPE_CHECKING:
    from typing import Any

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36


def prctl(option: int, value: int) -> None:
    """Tell the kernel something of this process; what it refuses is done without."""
    ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def heed_signals() -> None:
    """Give every signal back its default, as on a terminal.

    A build in the background ignores Ctrl-C, and its snippets would inherit that.
    """
    for number in _signal.valid_signals():
        if _signal.getsignal(number) == _signal.SIG_IGN:
            _signal.signal(number, _signal.SIG_DFL)
    _signal.pthread_sigmask(_signal.SIG_SETMASK, ())


def start(job: dict, folder: str, out: int, err: int) -> int:  # type: ignore[type-arg]
    """Start the snippet in its own session and working directory; return its pid.

    Raises:
        OSError: If it cannot be executed.
    """
    env = dict(job["env"], SNIPPETLAB_RUN=folder, SNIPPETLAB_PARENT=str(os.getpid()), TMPDIR=f"{folder}/work")
    env["SNIPPETLAB_PIPES"] = f"{os.fstat(out).st_ino} {os.fstat(err).st_ino}"
    notify_read, notify_write = os.pipe2(os.O_CLOEXEC)
    pid = os.fork()
    if not pid:
        try:
            prctl(PR_SET_PDEATHSIG, SIGKILL)  # a snippet that kills this process does not outlive it
            os.setsid()
            heed_signals()
            os.chdir(f"{folder}/work")
            stdin = os.open(job["stdin"], os.O_RDONLY)
            for source, target in ((stdin, 0), (out, 1), (err, 2)):
                os.dup2(source, target)
            for name, value in job["limits"]:
                hard = resource.getrlimit(name)[1]
                limit = value if hard == resource.RLIM_INFINITY else min(value, hard)
                resource.setrlimit(name, (limit, limit))
            os.execve(job["argv"][0], job["argv"], env)
        except BaseException as error:  # noqa: BLE001 - whatever it was, the parent has to hear of it
            os.write(notify_write, str(getattr(error, "errno", None) or errno.EINVAL).encode())
        finally:
            os._exit(127)
    os.close(notify_write)
    failed = os.read(notify_read, 16)
    os.close(notify_read)
    if failed:
        os.waitpid(pid, 0)
        raise OSError(int(failed), os.strerror(int(failed)))
    return pid


def run_once(job: dict, folder: str) -> dict:  # type: ignore[type-arg]
    """Run the snippet once and return what happened as plain values."""
    for name in ("work", "stacks", "events"):
        os.makedirs(f"{folder}/{name}")
    (out_read, out_write), (err_read, err_write) = os.pipe2(os.O_CLOEXEC), os.pipe2(os.O_CLOEXEC)
    started = time.monotonic()
    result: dict[str, Any] = {"end": "exit", "exit_code": None, "chunks": [], "leaked": [], "stacks": [], "problem": ""}
    try:
        main = start(job, folder, out_write, err_write)
    except OSError as error:
        for fd in (out_read, out_write, err_read, err_write):
            os.close(fd)
        return result | {"end": "error", "problem": error.strerror, "duration": 0.0, "cpu": 0.0, "children": []}
    os.close(out_write)
    os.close(err_write)
    watch = Watch(job, folder, out_read, err_read, main, started)
    try:
        result["end"] = watch.until_main_ends()
        ended = time.monotonic()
        if result["end"] == "exit":
            ended = watch.main_ended
            if watch.until_all_end():
                result["end"] = "leak"
                result["leaked"] = [command(pid) for pid in sorted(descendants())]
        elif result["end"] == "timeout":
            watch.drain()
            result["stacks"] = dump_stacks(f"{folder}/stacks", job["signal"])
        own = list(watch.reaper.orphans)
    finally:
        watch.muted = result["end"] == "timeout"  # what helpers say of the kill is not the snippet's output
        kill_all(watch.reaper, watch.drain)
    watch.drain()
    watch.close()
    if result["end"] == "exit" and watch.over:
        result["end"] = "output-limit"
    code = watch.reaper.main_status
    tail = b"".join(data for stream, _, data in watch.chunks if stream == STDERR)[-400:]
    if result["end"] == "exit" and code and b"MemoryError" in tail and not os.path.exists(f"{folder}/raised"):
        result["end"] = "memory-limit"
    return result | {
        "main": main,
        "started": started,
        "exit_code": code,
        "chunks": watch.chunks,
        "duration": ended - started,
        "cpu": watch.reaper.cpu,
        "children": own,
    }


def main() -> None:
    """Take one job, run it as often as it says, answer."""
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    size = int.from_bytes(os.read(0, 8), "little")
    data = b""
    while len(data) < size:
        piece = os.read(0, size - len(data))
        if not piece:
            return
        data += piece
    job = marshal.loads(data)  # noqa: S302 - written by our own parent
    runs = []
    try:
        for number in range(job["repeat"]):
            runs.append(run_once(job, f"{job['scratch']}/{number}"))
            if runs[-1]["end"] in job["stop_at"]:
                break
        answer = memoryview(marshal.dumps(runs))
        while answer:
            answer = answer[os.write(1, answer) :]
    except (Lost, BrokenPipeError):
        import shutil  # noqa: PLC0415 - only where nobody else is left to clear up

        shutil.rmtree(job["scratch"], ignore_errors=True)
