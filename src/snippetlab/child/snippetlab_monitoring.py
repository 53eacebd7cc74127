"""Listens to the interpreter through `sys.monitoring`, which 3.12 and later have."""

import sys

from snippetlab_watch import DULL, Watcher

TOOL = 4
"""Number of the tool: none of those `sys.monitoring` has names for."""
FOREIGN = 50
"""Starts of one function of the standard library by others than the snippet, after which it is left alone."""


def listen(recorder):
    """Start to listen."""
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
            if not watch.public(frame) or watch.python_api(code, frame):
                return disable
            count = dull[id(code)] = dull.get(id(code), 0) + 1
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
        token = (id(code), offset)
        frame = sys._getframe(1)
        first = None if first is missing else first
        watch.api(function, first)
        worth = watch.c_call(function, first, frame, frame.f_lineno, token)
        if worth is False:
            count = dull[token] = dull.get(token, 0) + 1
            return disable if count >= DULL else None
        return disable if worth is None else None

    def c_return(code, offset, _function, _first):
        recorder.end((id(code), offset))

    def c_raise(code, offset, _function, _first):
        recorder.end((id(code), offset), ok=False)

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
