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
import select
import time

TYPE_CHECKING = False  # as in typing, whose import would cost every run some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

PR_SET_CHILD_SUBREAPER = 36
SIGKILL = 9
CHUNK = 65536
STDOUT, STDERR = 0, 1


class Lost(Exception):  # noqa: N818 - an event, not an error
    """Whoever asked for the run is gone."""


class Reaper:
    """Waits for children and remembers how those died that nobody else waited for."""

    def __init__(self, main: int) -> None:
        self.main = main
        self.main_status: int | None = None
        self.cpu = 0.0
        self.orphans: list[tuple[int, int]] = []

    def reap(self) -> bool:
        """Take every child that has ended; return whether any is left."""
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return False
            if not pid:
                return True
            self.cpu += usage.ru_utime + usage.ru_stime
            code = os.waitstatus_to_exitcode(status)
            if pid == self.main:
                self.main_status = code
            elif code:
                self.orphans.append((pid, code))


def descendants() -> dict[int, int]:
    """Return every process below this one: pid → parent."""
    parents: dict[int, int] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", "rb") as file:
                    fields = file.read().rpartition(b")")[2].split()
            except OSError:
                continue
            if fields[0] != b"Z":
                parents[int(name)] = int(fields[1])
    below: dict[int, int] = {}
    me = os.getpid()
    for pid in parents:
        chain, at = [], pid
        while at in parents and at not in below and at != me:
            chain.append(at)
            at = parents[at]
        if at == me or at in below:
            below.update((p, parents[p]) for p in chain)
    return below


def command(pid: int) -> str:
    """Return the command line of a process, or an empty string."""
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read().replace(b"\0", b" ").decode("utf-8", "replace").strip()
    except OSError:
        return ""


def memory(pids: dict[int, int]) -> int:
    """Return the bytes these processes have in memory for themselves (shared pages left out)."""
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/statm", "rb") as file:
                words = file.read().split()
            total += (int(words[1]) - int(words[2])) * resource.getpagesize()
        except (OSError, IndexError):
            continue
    return total


def kill_all(reaper: Reaper, drain: Callable[[], None]) -> None:
    """Kill and reap every descendant, again and again until none is left.

    The resource tracker of `multiprocessing` comes last: once the others are gone it removes
    the named semaphores and the shared memory they left, and ends by itself. What it says of that is read,
    so that it is not held up.
    """
    started = time.monotonic()
    while reaper.reap() and time.monotonic() < started + 20:
        patient = time.monotonic() < started + 2
        for pid in descendants():
            if patient and "multiprocessing.resource_tracker" in command(pid):
                continue
            try:
                os.kill(pid, SIGKILL)
            except OSError:
                continue
        drain()
        time.sleep(0.002)


def dump_stacks(folder: str, signal_number: int) -> list[tuple[int, int, str, str]]:
    """Have every Python process below dump its threads' stacks; return (pid, parent, command, text)."""
    alive = descendants()
    asked = []
    for pid in sorted(alive):
        path = f"{folder}/{pid}"
        if os.path.exists(path):
            try:
                os.kill(pid, signal_number)
                asked.append((pid, path))
            except OSError:
                continue
    sizes: dict[int, int] = {}
    deadline = time.monotonic() + 2
    quiet = 0
    while quiet < 3 and time.monotonic() < deadline:  # noqa: PLR2004 - three looks without a change
        time.sleep(0.02)
        now = {pid: os.path.getsize(path) for pid, path in asked}
        quiet = quiet + 1 if now == sizes and all(now.values()) else 0
        sizes = now
    dumps = []
    for pid, path in asked:
        with open(path, "rb") as file:
            dumps.append((pid, alive[pid], command(pid), file.read(CHUNK).decode("utf-8", "replace")))
    return dumps


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
    watch = Watch(job, out_read, err_read, main, started)
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
    os.close(out_read)
    os.close(err_read)
    if result["end"] == "exit" and watch.over:
        result["end"] = "output-limit"
    code = watch.reaper.main_status
    tail = b"".join(data for stream, _, data in watch.chunks if stream == STDERR)[-400:]
    if result["end"] == "exit" and code and b"MemoryError" in tail:
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


class Watch:
    """Reads output and watches limits while the snippet's processes run."""

    def __init__(self, job: dict, out: int, err: int, main: int, started: float) -> None:  # type: ignore[type-arg]
        self.job = job
        self.started = started
        self.streams = {out: STDOUT, err: STDERR}
        self.chunks: list[tuple[int, float, bytes]] = []
        self.size = 0
        self.muted = False
        self.reaper = Reaper(main)
        self.main_ended = started
        self.poll = select.poll()
        for fd in (out, err):
            os.set_blocking(fd, False)
            self.poll.register(fd, select.POLLIN)
        self.poll.register(0, select.POLLIN)
        self.main_fd = os.pidfd_open(main)
        self.poll.register(self.main_fd, select.POLLIN)

    @property
    def over(self) -> bool:
        """Whether more was written than is allowed."""
        return self.size > int(self.job["output"])

    def until_main_ends(self) -> str:
        """Read until the main process ends or a limit is reached; return which."""
        deadline = self.started + self.job["timeout"]
        next_look = self.started + 0.1
        while True:
            now = time.monotonic()
            if now >= deadline:
                return "timeout"
            if now >= next_look:
                next_look = now + 0.1
                if memory(descendants()) > self.job["memory"]:
                    return "memory-limit"
            ready = self._step(min(deadline, next_look) - now)
            if self.over:
                return "output-limit"
            if self.main_fd in ready:
                self.main_ended = time.monotonic()
                self.poll.unregister(self.main_fd)
                os.close(self.main_fd)
                self.reaper.reap()
                return "exit"

    def until_all_end(self) -> bool:
        """Read until no process is left; return whether some outlived the grace they were given."""
        deadline = time.monotonic() + self.job["grace"]
        pause = 0.0005
        while self.reaper.reap():
            if time.monotonic() >= deadline:
                return True
            if self.over:
                return False
            self._step(pause)
            pause = min(pause * 2, 0.01)
        return False

    def _step(self, seconds: float) -> set[int]:
        ready = {fd for fd, _ in self.poll.poll(max(0.0, seconds) * 1000)}
        if 0 in ready:
            raise Lost
        for fd in (fd for fd in self.streams if fd in ready):
            if self._read(fd) == b"":
                self.poll.unregister(fd)
        return ready

    def _read(self, fd: int) -> bytes | None:
        try:
            data = os.read(fd, CHUNK)
        except BlockingIOError:
            return None
        if data and not self.muted:
            self.size += len(data)
            self.chunks.append((self.streams[fd], time.monotonic() - self.started, data))
        return data

    def drain(self) -> None:
        """Take what is left in the pipes, up to the limit."""
        for fd in self.streams:
            while not self.over and self._read(fd):
                pass


def main() -> None:
    """Take one job, run it as often as it says, answer."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
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


if __name__ == "__main__":
    main()
