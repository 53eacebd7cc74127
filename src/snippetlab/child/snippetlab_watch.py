"""What the interpreter tells of a run, turned into what the recorder writes down.

`snippetlab_monitoring` and `snippetlab_tracing` listen to the interpreter and call a `Watcher`.
"""

import os
import sys
import time
from _thread import get_ident

import snippetlab_outline
from snippetlab_names import API_MODULES, api_name, public_class, readable, resolve
from snippetlab_recorder import (
    C_OPS,
    FREE,
    HOT_CALL,
    HOT_LINE,
    KILL,
    LINE,
    LOCK_TYPES,
    NAMED,
    PYTHON_OPS,
    RAISE,
    THREAD,
    THREAD_END,
)

SIGKILL, SIGTERM = 9, 15  # importing signal would cost every process some milliseconds
DULL = 3
"""Calls at one place that were of no interest, after which it is no longer listened to."""
TRIES = 5
"""How often a line is looked at for what it reads: in a loop its objects differ, or are not bound at first."""
MADE = "multiprocessing"
"""Where functions without a module are taken to be at home: the methods of proxies are made from text."""
_QUALNAMES = {name for ops in PYTHON_OPS.values() for name in ops}


class Watcher:
    """What both ways of listening have in common."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.targets = {}
        self.reads = {}
        self.files = {}
        self.raised = {}

    def own(self, code):
        """Tell whether code is the snippet's own: a file in its folder."""
        return code.co_filename.startswith(self.recorder.own)

    def line(self, code, line, frame):
        """Note a line of the snippet's own code; return whether it has become too hot to note."""
        recorder = self.recorder
        path = code.co_filename
        targets = self.targets.get(path)
        if targets is None:
            targets, reads = snippetlab_outline.load(os.environ.get("SNIPPETLAB_OUTLINE", ""), path)
            self.targets[path] = targets
            self.reads[path] = {line: (TRIES, names) for line, names in reads.items()}
            self.files[path] = os.path.basename(path)  # noqa: PTH119 - pathlib costs milliseconds
        ident = get_ident()
        stack = recorder.inside.setdefault(ident, [])
        if stack and stack[-1][3]:
            frame_id, at, owners, _ = stack.pop()
            for owner in owners:
                recorder.end(("with", owner))
            stack.append((frame_id, at, owners, False))
        if recorder.hot((id(code), line), HOT_CALL if line in targets else HOT_LINE, line):
            return True
        recorder.emit(LINE, line, recorder.name(self.files[path]))
        reads = self.reads[path]
        if line in reads:
            self.read(reads, line, frame)
        if line in targets:
            if stack and stack[-1][:2] == (id(frame), line):
                for owner in reversed(stack.pop()[2]):
                    recorder.emit(FREE, line, owner)
            else:
                self.enter(targets[line], frame, line, stack)
        return False

    def read(self, reads, line, frame):
        """Note the public attributes a line uses, the first times it runs."""
        tries, names = reads.pop(line, (0, ()))
        if tries:
            reads[line] = tries - 1, names
        for expression, name in names:
            value = resolve(expression, frame)
            kind = value if issubclass(type(value), type) else type(value)
            found = public_class(kind)
            if found is not None and readable(kind, name):
                self.recorder.api(f"{found.__module__}:{found.__qualname__}.{name}")

    def enter(self, expressions, frame, line, stack):
        """Note that a `with` on locks begins; the next line of the thread shows that it has them."""
        owners = []
        for expression in expressions:
            value = resolve(expression, frame)
            if type(value).__name__ in LOCK_TYPES and type(value).__module__ in ("_thread", "threading"):
                owner = self.recorder.object(value, frame, value)
                self.recorder.begin(("with", owner), "with", "take", value, frame, line)
                owners.append(owner)
        if owners:
            stack.append((id(frame), line, owners, True))

    @staticmethod
    def public(frame):
        """Tell whether a frame's code is of a module whose calls are noted."""
        return frame.f_globals.get("__name__", MADE).startswith(API_MODULES)

    def python_op(self, code, frame):
        """Return how a Python function is to be noted, or None."""
        if code.co_qualname not in _QUALNAMES:
            return None
        return PYTHON_OPS.get(frame.f_globals.get("__name__"), {}).get(code.co_qualname)

    def python_call(self, code, frame, kind):
        """Note the start of a Python function that may block."""
        recorder = self.recorder
        value = frame.f_locals.get("self")
        if kind == "life":
            recorder.threads.pop(get_ident(), None)
            number = recorder.threads[get_ident()] = next(recorder.thread_numbers)
            recorder.emit(THREAD, 0, recorder.name(value.name), number)
            return
        if kind == "named":
            recorder.emit(NAMED, 0, recorder.name(value.name))
            return
        caller = frame.f_back
        if caller is None or not self.own(caller.f_code):
            return
        name = code.co_qualname
        if kind == "kill":  # one that is killed writes no end of its own
            pid = getattr(value.__dict__.get("_popen"), "pid", 0)
            recorder.emit(KILL, SIGKILL if name.endswith("kill") else SIGTERM, 0, pid)
            return
        alias = value
        if name.startswith("Condition.") and kind != "wait":
            value = value.__dict__.get("_lock", value)
        if not recorder.hot((id(caller.f_code), caller.f_lineno, name), HOT_CALL, caller.f_lineno):
            recorder.begin(id(frame), name, kind, value, caller, caller.f_lineno, alias)

    def python_return(self, frame, kind, ok):
        """Note the end of a Python function that may block."""
        if kind == "life":
            self.recorder.emit(THREAD_END)
            self.recorder.threads.pop(get_ident(), None)
        elif kind == "named":
            self.recorder.emit(THREAD_END)
        else:
            self.recorder.end(id(frame), ok)

    def c_call(self, function, first, frame, line, token):
        """Note a call of something not written in Python; return whether it was worth it."""
        recorder = self.recorder
        name = getattr(function, "__name__", "")
        owner = getattr(function, "__self__", None)
        if owner is None or isinstance(owner, type(sys)):
            owner = first
        kind = C_OPS.get(name)
        if kind and type(owner).__name__ in LOCK_TYPES:
            if name.startswith("__"):
                return False  # the `with` line has it
        elif function is time.sleep:
            kind, owner = "wait", None
        elif function is print or (name == "write" and (owner is sys.stdout or owner is sys.stderr)):
            kind, owner = "print", None
        elif name in ("get", "put") and type(owner).__name__ == "SimpleQueue":
            kind = "wait"
        else:
            return False
        if recorder.hot(token, HOT_CALL, line):
            return None
        label = name if owner is None else f"{type(owner).__name__}.{name}"
        recorder.begin(token, label, kind, owner, frame, line)
        return True

    def raising(self, error, line):
        """Note an exception once, in the line of the snippet it came from."""
        ident = get_ident()
        if self.raised.get(ident) != id(error):
            self.raised[ident] = id(error)
            self.recorder.emit(RAISE, line, self.recorder.name(type(error).__name__))
            self.api(type(error), None)

    def api(self, function, first):
        """Note the name of something public that the snippet's own code calls."""
        raw = api_name(function, first)
        if raw:
            self.recorder.api(raw)

    def python_api(self, code, frame):
        """Note a Python function the snippet's own code calls; return whether that was one."""
        caller = frame.f_back
        if caller is None or not self.own(caller.f_code):
            return False
        owner = frame.f_locals.get("self", frame.f_locals.get("cls"))
        found = public_class(owner if issubclass(type(owner), type) else type(owner))
        module = frame.f_globals.get("__name__", "")
        if found is not None:
            name = code.co_name
            if name == "temp":  # what BaseManager.register makes: `manager.list()` and the like
                name = frame.f_locals.get("typeid", name)
            self.recorder.api(f"{found.__module__}:{found.__qualname__}.{name}")
        elif module.startswith(API_MODULES):
            self.recorder.api(f"{module}:{code.co_qualname}")
        return True
