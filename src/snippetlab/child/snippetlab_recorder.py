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

RECORD = struct.Struct("<QIIIIq")  # time (ns), thread, kind, line, name, extra
CAPACITY = 16384
HOT_LINE = 120
HOT_CALL = 400

(PROCESS, THREAD, THREAD_END, LINE, BEGIN, END, HOLD, FREE, RAISE, API, HOT, FULL, PRINT, PRINTED, NAMED) = range(1, 16)

# (module, qualified name) of Python functions a snippet waits in or that change who holds a lock.
# `wait` may block, `take` may block and then holds its object, `drop` lets go of it.
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
METHODS = ("function", "method_descriptor", "classmethod", "staticmethod")
"""Attributes of a class whose use is noted where they are called, not where they are read."""
LOCK_TYPES = {"lock", "RLock", "SemLock"}
NAMED_MODULES = ("threading", "multiprocessing.context", "multiprocessing.process")
API_MODULES = (
    "threading",
    "_thread",
    "multiprocessing",
    "_multiprocessing",
    "queue",
    "_queue",
    "concurrent",
    "_interpreters",
)


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


def is_sync(value):
    """Tell whether a value is a lock, semaphore, queue or the like of multiprocessing, which wraps SemLocks."""
    return type(value).__module__ in ("multiprocessing.synchronize", "multiprocessing.queues")


def kind_mark(value, sem):
    """Return what tells an object that merely contains a SemLock from the lock itself."""
    wraps = getattr(value, "__dict__", {}).get("_semlock") is sem
    return "" if value is sem or wraps else f" {type(value).__name__}"


def sem_of(value):
    """Return the SemLock by whose name every process knows the same object, or None."""
    if type(value).__name__ == "SemLock" and type(value).__module__ == "_multiprocessing":
        return value
    if is_sync(value):
        for name in ("_semlock", "_flag", "_rlock", "_lock", "_cond"):
            part = getattr(value, "__dict__", {}).get(name)
            if part is not None:
                return sem_of(part)
    return None


def bound_name(value, frame):
    """Return the variable of a frame that is bound to an object, or an empty string."""
    for scope in (frame.f_globals, frame.f_locals):  # a global name is the same for every thread
        for name, bound in list(scope.items()):
            if name == "self" or name.startswith("_"):
                continue
            if bound is value or (is_sync(bound) and getattr(bound, "__dict__", {}).get("_semlock") is value):
                return name
    for scope in (frame.f_globals, frame.f_locals):
        for name, bound in list(scope.items()):
            if not name.startswith("_"):
                inside = part_of(value, bound)
                if inside:
                    return name + inside
    return ""


def part_of(value, whole):
    """Return how `value` is reached from an object that has it as a part, such as `[2]` or `.lock`."""
    if type(whole) in (list, tuple):
        return next((f"[{i}]" for i, item in enumerate(whole[:64]) if item is value), "")
    if type(whole) is dict:
        return next((f"[{k!r}]" for k, item in list(whole.items())[:64] if item is value), "")
    try:
        parts = object.__getattribute__(whole, "__dict__")
    except AttributeError:
        return ""
    if type(parts) is not dict:
        return ""
    return next((f".{k}" for k, item in list(parts.items())[:64] if item is value), "")


def public_class(kind):
    """Return the first class of the standard library's concurrency modules a class is or derives from, or None."""
    for base in type.__dict__["__mro__"].__get__(kind):
        if base.__module__.startswith(API_MODULES):
            return base
    return None


SPOKEN = ("__enter__", "__init__", "__call__", "_excepthook")
"""Names with an underscore that stand for something public."""


def api_name(function, first):
    """Return `module:qualified name` of what the snippet's own code calls, or an empty string.

    A method is named after the class of its object, so that an inherited one counts for the class that was used.
    """
    if isinstance(function, type):
        found = public_class(function)
        return f"{found.__module__}:{found.__qualname__}" if found else ""
    name = getattr(function, "__name__", None)
    if not isinstance(name, str) or (name.startswith("_") and name not in SPOKEN):
        return ""
    owner = getattr(function, "__self__", None)
    if owner is None or isinstance(owner, type(sys)):
        owner = first if "." in getattr(function, "__qualname__", "") else None
    if owner is not None:
        found = public_class(owner if isinstance(owner, type) else type(owner))
        if found is not None:
            return f"{found.__module__}:{sem_class(owner) or found.__qualname__}.{name}"
    module = getattr(function, "__module__", None)
    return f"{module}:{function.__qualname__}" if isinstance(module, str) and module.startswith(API_MODULES) else ""


def sem_class(value):
    """Return which kind of multiprocessing lock a SemLock belongs to, or an empty string."""
    if type(value).__name__ != "SemLock" or type(value).__module__ != "_multiprocessing":
        return ""
    if value.kind == 0:
        return "RLock"
    return (
        "Lock" if value.maxvalue == 1 else "Semaphore" if value.maxvalue == value.SEM_VALUE_MAX else "BoundedSemaphore"
    )


def readable(kind, name):
    """Tell whether a name read from an object of a class is a value, not one of the class's methods."""
    for base in type.__dict__["__mro__"].__get__(kind):
        if name in base.__dict__:
            return type(base.__dict__[name]).__name__ not in METHODS
    return True


def own_dict(value):
    """Return an object's own attributes; none of a thread-local, which to ask would make it for this thread."""
    local = any(base.__name__ == "_local" for base in type.__dict__["__mro__"].__get__(type(value)))
    return {} if local else getattr(value, "__dict__", {})


def resolve(expression, frame):
    """Return the object a plain expression stands for in a frame, without running any code; None where unclear.

    Expressions are those of `snippetlab_outline`.
    """
    kind, *parts = expression
    if kind == "name":
        return frame.f_locals.get(parts[0], frame.f_globals.get(parts[0]))
    if kind == "constant":
        return parts[0]
    if kind == "attribute":
        return own_dict(resolve(parts[0], frame)).get(parts[1])
    if kind == "item":
        owner, index = resolve(parts[0], frame), resolve(parts[1], frame)
        if type(owner) in (list, tuple, dict) and type(index) in (int, str):
            try:
                return owner[index]
            except LookupError:
                return None
    return None
