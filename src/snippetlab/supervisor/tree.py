"""The processes below the supervisor: who they are, how they ended, and their end."""

from __future__ import annotations

import os
import resource
import time

TYPE_CHECKING = False  # as in typing, whose import would cost every run some milliseconds
if TYPE_CHECKING:
    from collections.abc import Callable

SIGKILL = 9
CHUNK = 65536


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
        if os.path.isfile(path):  # the snippet may have put anything there
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
        now = {pid: os.path.getsize(path) for pid, path in asked if os.path.exists(path)}
        quiet = quiet + 1 if now == sizes and all(now.values()) else 0
        sizes = now
    dumps = []
    for pid, path in asked:
        try:
            with open(path, "rb") as file:
                text = file.read(CHUNK).decode("utf-8", "replace")
        except OSError:
            continue
        dumps.append((pid, alive[pid], command(pid), text))
    return dumps
