"""Listens to the interpreter for the recorder: `sys.monitoring` from 3.12 on, trace and profile functions on 3.11."""

import os
import sys
import time
from _thread import get_ident

from snippetlab_recorder import (
    API_MODULES,
    C_OPS,
    FREE,
    HOT_CALL,
    HOT_LINE,
    LINE,
    LOCK_TYPES,
    NAMED,
    PYTHON_OPS,
    RAISE,
    THREAD,
    THREAD_END,
    TOOL,
    api_name,
    public_class,
    resolve,
    with_targets,
)

DULL = 3
"""Calls at one place that were of no interest, after which it is no longer listened to."""
FOREIGN = 50
"""Starts of one function of the standard library by others than the snippet, after which it is left alone."""
_QUALNAMES = {name for ops in PYTHON_OPS.values() for name in ops}


class Watcher:
    """What both ways of listening have in common."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.targets = {}
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
            targets = self.targets[path] = with_targets(path)
            self.files[path] = os.path.basename(path)  # noqa: PTH119 - pathlib costs milliseconds
        ident = get_ident()
        stack = recorder.inside.setdefault(ident, [])
        if stack and stack[-1][3]:
            frame_id, at, owners, _ = stack.pop()
            for owner in owners:
                recorder.end(("with", owner))
            stack.append((frame_id, at, owners, False))
        if recorder.hot((code, line), HOT_CALL if line in targets else HOT_LINE, line):
            return True
        recorder.emit(LINE, line, recorder.name(self.files[path]))
        if line in targets:
            if stack and stack[-1][:2] == (id(frame), line):
                for owner in reversed(stack.pop()[2]):
                    recorder.emit(FREE, line, owner)
            else:
                self.enter(targets[line], frame, line, stack)
        return False

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
        alias = value
        if name.startswith("Condition.") and kind != "wait":
            value = value.__dict__.get("_lock", value)
        if not recorder.hot((caller.f_code, caller.f_lineno, name), HOT_CALL, caller.f_lineno):
            recorder.begin(id(frame), name, kind, value, caller, caller.f_lineno, alias)

    def python_return(self, frame, kind, ok):
        """Note the end of a Python function that may block."""
        if kind == "life":
            self.recorder.emit(THREAD_END)
            self.recorder.threads.pop(get_ident(), None)
        elif kind != "named":
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
        owner = frame.f_locals.get("self")
        found = public_class(type(owner)) if owner is not None else None
        module = frame.f_globals.get("__name__", "")
        if found is not None:
            self.recorder.api(f"{found.__module__}:{found.__qualname__}.{code.co_name}")
        elif module.startswith(API_MODULES):
            self.recorder.api(f"{module}:{code.co_qualname}")
        return True


def monitor(recorder):
    """Listen through `sys.monitoring`."""
    watch = Watcher(recorder)
    monitoring = sys.monitoring
    events, disable, missing = monitoring.events, monitoring.DISABLE, monitoring.MISSING
    kinds = {}
    dull = {}

    def start(code, _offset):
        if watch.own(code):
            monitoring.set_local_events(TOOL, code, events.LINE | events.CALL)
            return disable
        frame = sys._getframe(1)
        kind = watch.python_op(code, frame)
        if kind is None:
            if not frame.f_globals.get("__name__", "").startswith(API_MODULES) or watch.python_api(code, frame):
                return disable
            count = dull[code] = dull.get(code, 0) + 1
            return disable if count >= FOREIGN else None
        kinds[code] = kind
        monitoring.set_local_events(TOOL, code, events.PY_RETURN)
        watch.python_call(code, frame, kind)
        return None

    def leave(code, _offset, value):
        kind = kinds.get(code)
        if kind is None:
            return disable
        watch.python_return(sys._getframe(1), kind, value is not False)
        return None

    def unwind(code, _offset, _error):
        kind = kinds.get(code)
        if kind is not None:
            watch.python_return(sys._getframe(1), kind, ok=False)

    def line(code, number):
        return disable if watch.line(code, number, sys._getframe(1)) else None

    def call(code, offset, function, first):
        token = (code, offset)
        frame = sys._getframe(1)
        first = None if first is missing else first
        watch.api(function, first)
        worth = watch.c_call(function, first, frame, frame.f_lineno, token)
        if worth is False:
            count = dull[token] = dull.get(token, 0) + 1
            return disable if count >= DULL else None
        return disable if worth is None else None

    def c_return(code, offset, _function, _first):
        recorder.end((code, offset))

    def c_raise(code, offset, _function, _first):
        recorder.end((code, offset), ok=False)

    def raised(code, _offset, error):
        if watch.own(code):
            watch.raising(error, sys._getframe(1).f_lineno)

    monitoring.use_tool_id(TOOL, "snippetlab")
    for event, callback in (
        (events.PY_START, start),
        (events.PY_RETURN, leave),
        (events.PY_UNWIND, unwind),
        (events.LINE, line),
        (events.CALL, call),
        (events.C_RETURN, c_return),
        (events.C_RAISE, c_raise),
        (events.RAISE, raised),
    ):
        monitoring.register_callback(TOOL, event, callback)
    monitoring.set_events(TOOL, events.PY_START | events.PY_UNWIND | events.RAISE)


def trace(recorder):
    """Listen through `sys.settrace` and `sys.setprofile`, as 3.11 has nothing else."""
    import threading  # noqa: PLC0415

    watch = Watcher(recorder)
    kinds = {}
    hot_codes = {}

    def local(frame, event, arg):
        if event == "line":
            if watch.line(frame.f_code, frame.f_lineno, frame):
                count = hot_codes[frame.f_code] = hot_codes.get(frame.f_code, 0) + 1
                if count > 10 * HOT_LINE:
                    # any trace function slows every instruction of a thread: a hot loop goes on without
                    sys.setprofile(None)
                    sys.settrace(None)
                    return None
        elif event == "exception":
            watch.raising(arg[1], frame.f_lineno)
        return local

    def started(frame, _event, _arg):
        return local if watch.own(frame.f_code) else None

    owned = {}
    dull = set()

    def profile(frame, event, arg):
        code = frame.f_code
        if code in dull:
            return
        own = owned.get(code)
        if own is None:
            own = owned[code] = watch.own(code)
            kind = None if own else watch.python_op(code, frame)
            if kind is not None:
                kinds[code] = kind
            elif not own and not frame.f_globals.get("__name__", "").startswith(API_MODULES):
                dull.add(code)  # an import alone calls thousands of these
                return
        kind = kinds.get(code)
        if event == "call":
            if not own:
                watch.python_api(code, frame)
            if kind is not None:
                watch.python_call(code, frame, kind)
        elif event == "return":
            if kind is not None:
                watch.python_return(frame, kind, arg is not False)
        elif own:
            token = (id(frame), id(arg))
            if event == "c_call":
                watch.api(arg, None)
                watch.c_call(arg, None, frame, frame.f_lineno, token)
            else:
                recorder.end(token, event == "c_return")

    threading.settrace(started)
    threading.setprofile(profile)
    sys.setprofile(profile)
    sys.settrace(started)


def watch(recorder):
    """Start to listen, the way this interpreter offers."""
    os.register_at_fork(after_in_child=lambda: recorder.open("fork"))
    (monitor if sys.version_info >= (3, 12) else trace)(recorder)
