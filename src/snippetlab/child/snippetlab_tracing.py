"""Listens to the interpreter through `sys.settrace` and `sys.setprofile`, as 3.11 has nothing else.

A profile function is called for every call of everything, which makes an import three times as slow. So a thread
has one only while it is in the snippet's own code: the trace function, which sees each Python function start,
turns it on and off.
"""

import sys
import threading

from snippetlab_recorder import HOT_LINE
from snippetlab_watch import DULL, Watcher

HOT_CODE = 10 * HOT_LINE
"""Lines of one function that were too hot to note, after which its thread goes on without a trace function."""


class Tracer:
    """The trace functions of a process, and what they remember."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.watch = Watcher(recorder)
        self.files = {}
        self.hot = {}
        self.dull = {}
        self.profile = self.called
        self.trace = self._trace()

    def _trace(self):
        """Return the trace function; an import calls it thousands of times, so most calls end in its first line."""
        started, profile, known, profile_now = self.started, self.profile, self.files.get, sys.getprofile

        def trace(frame, event, arg):
            code = frame.f_code
            if known(code.co_filename) is False and profile_now() is not profile and code.co_name != "_bootstrap":
                return None
            return started(frame, event, arg)

        return trace

    def own(self, frame):
        """Tell whether a frame is of the snippet's own code."""
        path = frame.f_code.co_filename
        known = self.files.get(path)
        if known is None:
            known = self.files[path] = self.watch.own(frame.f_code)
        return known

    def entered(self, frame, event, arg):
        """Follow the first function of a thread, and the function that ends it."""
        outer = frame.f_back
        if outer is not None and outer.f_code.co_name == "_bootstrap_inner":
            outer.f_trace_lines = False
            outer.f_trace = self.thread
        sys.settrace(self.trace)
        return self.started(frame, event, arg)

    def started(self, frame, _event, _arg):
        """Follow a Python function: the snippet's own line by line, what it calls to its end, all else not at all."""
        if self.own(frame):
            sys.setprofile(self.profile)
            return self.inside
        code = frame.f_code
        if sys.getprofile() is not self.profile:  # called by others than the snippet
            if code.co_name == "_bootstrap" and self.watch.python_op(code, frame) == "named":
                self.watch.python_call(code, frame, "named")
                frame.f_trace_lines = False
                return self.process
            return None
        sys.setprofile(None)
        frame.f_trace_lines = False
        if self.watch.public(frame):
            self.watch.python_api(code, frame)
        kind = self.watch.python_op(code, frame)
        if kind is None:
            return self.away
        self.watch.python_call(code, frame, kind)
        return self.waiting

    def inside(self, frame, event, arg):
        """Note what happens in the snippet's own code."""
        if event == "line":
            if self.watch.line(frame.f_code, frame.f_lineno, frame):
                code = id(frame.f_code)
                count = self.hot[code] = self.hot.get(code, 0) + 1
                if count > HOT_CODE:
                    # any trace function slows every instruction of a thread: a hot loop goes on without
                    sys.setprofile(None)
                    sys.settrace(None)
                    return None
        elif event == "exception":
            self.watch.raising(arg[1], frame.f_lineno)
        elif event == "return" and not (frame.f_back and self.own(frame.f_back)):
            sys.setprofile(None)
        return self.inside

    def away(self, _frame, event, _arg):
        """Wait for the end of a function the snippet called."""
        if event == "return":
            sys.setprofile(self.profile)
        return self.away

    def waiting(self, frame, event, arg):
        """Note the end of a function the snippet called that may block."""
        if event == "return":
            self.watch.python_return(frame, "wait", arg is not False)
            sys.setprofile(self.profile)
        return self.waiting

    def thread(self, frame, event, arg):
        """Note the end of a thread."""
        if event == "return":
            self.watch.python_return(frame, "life", arg is not False)
        return self.thread

    def process(self, frame, event, arg):
        """Note the end of what `multiprocessing` runs in a child process."""
        if event == "return":
            self.watch.python_return(frame, "named", arg is not False)
        return self.process

    def called(self, frame, event, arg):
        """Note what the snippet's own code calls that is not written in Python."""
        if event == "c_call":
            place = (id(frame.f_code), frame.f_lasti)
            if self.dull.get(place, 0) < DULL and self.own(frame):
                self.watch.api(arg, None)
                if self.watch.c_call(arg, None, frame, frame.f_lineno, (id(frame), id(arg))) is False:
                    self.dull[place] = self.dull.get(place, 0) + 1
        elif event in ("c_return", "c_exception"):
            self.recorder.end((id(frame), id(arg)), event == "c_return")


def listen(recorder):
    """Start to listen."""
    tracer = Tracer(recorder)
    threading.settrace(tracer.entered)
    sys.settrace(tracer.trace)
