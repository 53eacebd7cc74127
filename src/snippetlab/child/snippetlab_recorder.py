"""Records what the threads of one process do, from inside it, while the snippet runs.

Events are records of fixed size in a shared memory map of a file: writing one takes no system call, does not
release the GIL, and what was written is kept when the process is killed, hangs or leaves through `os._exit`.
Names go to a text file beside it, one line each. All clocks are `CLOCK_MONOTONIC`, which every process shares.

Python 3.12 and later report through `sys.monitoring`; 3.11 through `sys.settrace` and `sys.setprofile`.
Whatever runs too often is switched off where it stands, and the recording says so.
"""

import itertools
import mmap
import os
import struct
import sys
import time
from _thread import get_ident

from snippetlab_names import bound_name, kind_mark, sem_of

RECORD = struct.Struct("<QIIIIq")  # time (ns), thread, kind, line, name, extra
CAPACITY = 16384
HOT_LINE = 120
HOT_CALL = 400

(PROCESS, THREAD, THREAD_END, LINE, BEGIN, END, HOLD, FREE, RAISE, API, HOT, FULL, PRINT, PRINTED, NAMED, KILL) = range(
    1, 17
)

# (module, qualified name) of Python functions a snippet waits in or that change who holds a lock.
# `wait` may block, `take` may block and then holds its object, `drop` lets go of it, `kill` ends another process.
PYTHON_OPS = {
    "threading": {
        "Thread.join": "wait",
        "Condition.__enter__": "take",
        "Condition.__exit__": "drop",
        "Condition.wait": "yield",
        "Condition.wait_for": "yield",
        "Event.wait": "wait",
        "Semaphore.acquire": "wait",
        "Barrier.wait": "wait",
        "_RLock.acquire": "take",
        "_RLock.release": "drop",
        "Thread._bootstrap_inner": "life",
    },
    "queue": {"Queue.get": "wait", "Queue.put": "wait", "Queue.join": "wait", "_PySimpleQueue.get": "wait"},
    "multiprocessing.process": {
        "BaseProcess.join": "wait",
        "BaseProcess.start": "wait",
        "BaseProcess.terminate": "kill",
        "BaseProcess.kill": "kill",
        "BaseProcess._bootstrap": "named",
    },
    "multiprocessing.queues": {
        "Queue.get": "wait",
        "Queue.put": "wait",
        "JoinableQueue.put": "wait",
        "JoinableQueue.join": "wait",
        "SimpleQueue.get": "wait",
        "SimpleQueue.put": "wait",
        "Queue.join_thread": "wait",
    },
    "multiprocessing.connection": {
        "_ConnectionBase.recv": "wait",
        "_ConnectionBase.recv_bytes": "wait",
        "_ConnectionBase.send": "wait",
        "_ConnectionBase.send_bytes": "wait",
        "_ConnectionBase.poll": "wait",
        "wait": "wait",
        "Listener.accept": "wait",
    },
    "multiprocessing.synchronize": {
        "SemLock.__enter__": "take",
        "SemLock.__exit__": "drop",
        "Condition.__enter__": "take",
        "Condition.__exit__": "drop",
        "Condition.wait": "yield",
        "Condition.wait_for": "yield",
        "Event.wait": "wait",
    },
    "multiprocessing.pool": {
        "Pool.map": "wait",
        "Pool.starmap": "wait",
        "Pool.apply": "wait",
        "Pool.join": "wait",
        "ApplyResult.get": "wait",
        "ApplyResult.wait": "wait",
        "IMapIterator.next": "wait",
    },
    "multiprocessing.managers": {"BaseProxy._callmethod": "wait"},
    "concurrent.futures._base": {"Future.result": "wait", "Future.exception": "wait", "wait": "wait"},
    "concurrent.futures.thread": {"ThreadPoolExecutor.shutdown": "wait"},
    "concurrent.futures.process": {"ProcessPoolExecutor.shutdown": "wait"},
    "subprocess": {"Popen.wait": "wait", "Popen.communicate": "wait"},
}
C_OPS = {"acquire": "take", "acquire_lock": "take", "release": "drop", "release_lock": "drop",
         "__enter__": "take", "__exit__": "drop"}  # fmt: skip
LOCK_TYPES = {"lock", "RLock", "SemLock"}
NAMED_MODULES = ("threading", "multiprocessing.context", "multiprocessing.process")


class Recorder:
    """Writes the events of one process; a new one is opened after a fork."""

    def __init__(self, run, own):
        self.run = run
        self.own = own + os.sep
        self.open(role())

    def open(self, how):
        """Open the files of this process and forget what belonged to its parent."""
        base = f"{self.run}/events/{os.getpid()}"
        fd = os.open(base + ".bin", os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        os.ftruncate(fd, CAPACITY * RECORD.size)
        self.memory = mmap.mmap(fd, CAPACITY * RECORD.size)
        os.close(fd)
        self.text = os.open(base + ".txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        self.slots = itertools.count()
        self.numbers = itertools.count(1)
        self.names = {}
        self.objects = {}
        self.kept = []
        self.threads = {}
        self.thread_numbers = itertools.count(1)
        self.hits = {}
        self.doing = {}
        self.inside = {}
        self.apis = set()
        self.on = True
        self.emit(PROCESS, 0, self.name(how), os.getppid())

    def emit(self, kind, line=0, name=0, extra=0):
        """Write one record; past the capacity, write nothing more."""
        slot = next(self.slots)
        if slot >= CAPACITY - 1:
            if self.on:
                self.on = False
                RECORD.pack_into(self.memory, (CAPACITY - 1) * RECORD.size, time.monotonic_ns(), 0, FULL, 0, 0, 0)
            return
        RECORD.pack_into(self.memory, slot * RECORD.size, time.monotonic_ns(), self.thread(), kind, line, name, extra)

    def thread(self):
        """Return the number of this thread, and say what it is called when it is new."""
        ident = get_ident()
        number = self.threads.get(ident)
        if number is None:
            number = self.threads[ident] = next(self.thread_numbers)
            self.emit(THREAD, 0, self.name(self.thread_name(ident)), ident & 0x7FFFFFFFFFFFFFFF)
        return number

    @staticmethod
    def thread_name(ident):
        """Return the name `threading` knows this thread by."""
        threading = sys.modules.get("threading")
        known = getattr(threading, "_active", {}).get(ident)
        return known.name if known is not None else "MainThread" if threading is None else f"Thread {ident}"

    def name(self, text):
        """Return the number of a name, and write it down when it is new."""
        number = self.names.get(text)
        if number is None:
            number = self.names[text] = next(self.numbers)
            os.write(self.text, f"{number}\t{text!r}\n".encode())
        return number

    def object(self, value, frame, alias):
        """Return the number of what a thread waits for or holds: its type, and the variable it is bound to."""
        sem = sem_of(value)
        # under fork a semaphore has no name, but every process has it at the same address
        key = (sem.name or f"@{sem.handle}") + kind_mark(value, sem) if sem else str(id(value))
        number = self.objects.get(key)
        if number is None:
            kind = type(value)
            found = bound_name(alias, frame)
            label = {"key": key, "type": f"{kind.__module__}.{kind.__qualname__}", "name": found}
            if kind.__name__ in LOCK_TYPES:
                self.kept.append(value)  # so that its id is not used again
            title = getattr(value, "__dict__", {}).get("_name") if kind.__module__ in NAMED_MODULES else None
            if isinstance(title, str) and title:
                label["name"] = title  # a thread or process has a name of its own, clearer than a loop variable
            number = self.name(repr(label))
            if sem or kind.__name__ in LOCK_TYPES:  # of others the id may be used again
                self.objects[key] = number
        return number

    def begin(self, token, op, kind, value, frame, line, alias=None):
        """Note that this thread starts something that may block; `token` finds it again at its end."""
        owner = self.object(value, frame, value if alias is None else alias) if value is not None else 0
        if kind in ("drop", "yield"):
            self.emit(FREE, line, owner)
        if kind == "print":
            self.emit(PRINT, line)
        elif kind != "drop":
            self.emit(BEGIN, line, self.name(op), owner)
        self.doing.setdefault(get_ident(), []).append((token, kind, owner))

    def end(self, token, ok=True):
        """Note that what this thread started is over."""
        stack = self.doing.get(get_ident())
        if not stack or stack[-1][0] != token:
            return
        _, kind, owner = stack.pop()
        if kind == "print":
            self.emit(PRINTED)
        elif kind != "drop":
            self.emit(END, 0, int(ok), owner)
            if kind in ("take", "yield") and ok:
                self.emit(HOLD, 0, owner)

    def api(self, raw):
        """Note that the snippet's own code called something."""
        if raw not in self.apis:
            self.apis.add(raw)
            self.emit(API, 0, self.name(raw))

    def hot(self, key, limit, line):
        """Count a location; return whether it has been seen too often, saying so once."""
        count = self.hits[key] = self.hits.get(key, 0) + 1
        if count == limit:
            self.emit(HOT, line, 0, limit)
        return count >= limit


def role():
    """Return how this process came to be, as its command line shows."""
    words = " ".join(getattr(sys, "orig_argv", ()))
    if "multiprocessing.resource_tracker" in words:
        return "tracker"
    if "multiprocessing.forkserver" in words:
        return "server"
    return "spawn" if "multiprocessing.spawn" in words or "--multiprocessing-fork" in words else "start"
