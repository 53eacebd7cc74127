"""The eyes of the supervisor on one run: its output and its limits."""

from __future__ import annotations

import os
import select
import time

from .tree import CHUNK, Reaper, descendants, memory

STDOUT, STDERR = 0, 1


class Lost(Exception):  # noqa: N818 - an event, not an error
    """Whoever asked for the run is gone."""


class Watch:
    """Reads output and watches limits while the snippet's processes run.

    What is read is also kept in a file: the snippet may kill this very process, and its output is to be seen then too.
    """

    def __init__(self, job: dict, folder: str, out: int, err: int, main: int, started: float) -> None:  # type: ignore[type-arg] # noqa: PLR0913, PLR0917
        self.job = job
        self.heard = f"{folder}/heard"
        self.copy = -1
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
            self._keep(*self.chunks[-1])
        return data

    def _keep(self, stream: int, at: float, data: bytes) -> None:
        try:
            if self.copy < 0:
                self.copy = os.open(self.heard, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.write(self.copy, b"%d %f %d\n%b" % (stream, at, len(data), data))
        except OSError:
            return

    def close(self) -> None:
        """Close the files."""
        for fd in (*self.streams, *[self.copy][: self.copy >= 0]):
            os.close(fd)

    def drain(self) -> None:
        """Take what is left in the pipes, up to the limit."""
        for fd in self.streams:
            while not self.over and self._read(fd):
                pass
