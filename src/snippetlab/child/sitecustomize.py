"""Start-up of every Python process of a snippet: put first on its path, found by `site`, gone before its code runs.

It makes standard output line-buffered as on a terminal, keeps the order of the two output streams,
lets the supervisor ask for stacks, and notes what exit codes hide.
"""

import io
import os
import sys
import time

_RUN = os.environ.get("SNIPPETLAB_RUN", "")


def _note(text):
    """Append one line to the notes of the run, in one write, so that processes do not mix."""
    fd = os.open(_RUN + "/notes", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(fd, text.encode() + b"\n")
    finally:
        os.close(fd)


def _order_streams():
    """Make a write to stderr wait until stdout has been read, and the other way round.

    The two streams are two pipes; without this a reader that is late cannot tell which was written first.
    """
    import fcntl  # noqa: PLC0415
    import stat  # noqa: PLC0415
    import termios  # noqa: PLC0415

    pipes = os.environ.get("SNIPPETLAB_PIPES", "").split()
    patience = 5 if pipes else 0.25  # who reads a pipe that is not known to be ours may wait for us

    def drained(fd):
        deadline = time.monotonic() + patience
        try:
            pipe = os.fstat(fd)
            if not stat.S_ISFIFO(pipe.st_mode) or (pipes and str(pipe.st_ino) not in pipes):
                return
            while fcntl.ioctl(fd, termios.FIONREAD, b"\0\0\0\0") != b"\0\0\0\0" and time.monotonic() < deadline:
                time.sleep(0.0001)
        except OSError:
            return

    class Ordered(io.FileIO):
        # Below the text layer, so that `print` is as whole as ever, and without a buffer, whose lock
        # a thread that waits here would keep from a child that is forked, or from the end of the program.
        def write(self, data):
            drained(1)
            left = memoryview(data)
            while left:
                left = left[super().write(left) or 0 :]
            drained(2)
            return len(data)

    old = sys.stderr
    raw = Ordered(2, "w", closefd=False)
    raw.name = "<stderr>"
    new = io.TextIOWrapper(raw, encoding=old.encoding, errors=old.errors, newline="\n", line_buffering=True)
    new.mode = "w"
    sys.stderr = sys.__stderr__ = new


def _dump_on_request():
    """Dump every thread's stack into a file of this process when the supervisor asks."""
    import faulthandler  # noqa: PLC0415

    number = int(os.environ["SNIPPETLAB_SIGNAL"])
    folder = _RUN + "/stacks/"

    def register():
        try:
            # a number rather than a file object: faulthandler may outlive the objects of the interpreter
            fd = os.open(folder + str(os.getpid()), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError:
            return
        faulthandler.register(number, fd, all_threads=True, chain=False)

    register()
    os.register_at_fork(after_in_child=register)


def _watch_children():
    """Note how each child ended that the snippet itself waits for."""
    wait, waitpid = os.wait, os.waitpid

    def noted(pid, status):
        if pid and (os.WIFEXITED(status) or os.WIFSIGNALED(status)):
            code = os.waitstatus_to_exitcode(status)
            if code:
                _note(f"child {pid} {code} {time.monotonic()}")
        return pid, status

    def noting_waitpid(pid, options, /):
        return noted(*waitpid(pid, options))

    def noting_wait():
        return noted(*wait())

    for old, new in ((waitpid, noting_waitpid), (wait, noting_wait)):
        new.__name__ = new.__qualname__ = old.__name__
        new.__doc__ = old.__doc__
        setattr(os, old.__name__, new)


def _watch_exit():
    """Note where the main process leaves in the middle: its exit code may still be 0."""
    import _thread  # noqa: PLC0415
    import builtins  # noqa: PLC0415

    leave, end = sys.exit, os._exit
    main, thread = os.getpid(), _thread.get_ident()
    code = SystemExit.code

    def note(name):
        frame = sys._getframe(2)
        while frame.f_back and frame.f_globals.get("__name__") != "__main__":
            frame = frame.f_back
        return f"exit {main} {frame.f_lineno} {name}"

    class Leaving(SystemExit):
        """A `SystemExit` that knows when it ends the program: then its code is asked for with no frame below."""

        where = ""

        @property
        def code(self):
            if self.where:
                try:
                    sys._getframe(1)
                except ValueError:
                    _note(self.where)
            return code.__get__(self)

        @code.setter
        def code(self, value):
            code.__set__(self, value)

    Leaving.__name__ = Leaving.__qualname__ = "SystemExit"
    Leaving.__module__ = "builtins"

    def exit(status=None, /):  # noqa: A001 - takes the place of the original
        if (main, thread) != (os.getpid(), _thread.get_ident()):
            leave(status)
        error = Leaving(*(() if status is None else status if isinstance(status, tuple) else (status,)))
        error.where = note("sys.exit")
        raise error

    def _exit(status):
        if main == os.getpid():
            _note(note("os._exit"))
        end(status)

    def call(self, code=None):
        try:
            sys.stdin.close()
        finally:
            exit(code)

    exit.__doc__, _exit.__doc__ = leave.__doc__, end.__doc__
    sys.exit, os._exit = exit, _exit
    if hasattr(builtins, "exit"):
        type(builtins.exit).__call__ = call


def _watch_memory():
    """Leave a mark where a `MemoryError` that ends the main process comes from a `raise`, not from a limit."""
    import atexit  # noqa: PLC0415

    main = os.getpid()

    def mark():
        error = getattr(sys, "last_value", None)
        if main == os.getpid() and isinstance(error, MemoryError) and _was_raised(error):
            os.close(os.open(_RUN + "/raised", os.O_WRONLY | os.O_CREAT, 0o600))

    atexit.register(mark)


def _was_raised(error):
    """Tell by the instruction that was at work: an allocation that was refused shows nowhere once it is over."""
    import opcode  # noqa: PLC0415

    behind = [error]
    for error in behind:  # noqa: PLR1704 - it grows
        trace = error.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        code = trace and trace.tb_frame.f_code.co_code  # one without a traceback came from another process
        if not trace or (isinstance(error, MemoryError) and opcode.opname[code[trace.tb_lasti]] != "RAISE_VARARGS"):
            return False
        behind += [other for other in (error.__cause__, error.__context__) if other is not None and other not in behind]
    return True


def _record():
    """Record what the threads of this process do; a recorder that cannot start leaves the run as it is."""
    try:
        from snippetlab_recorder import Recorder  # noqa: PLC0415

        if sys.version_info >= (3, 12):
            from snippetlab_monitoring import listen  # noqa: PLC0415
        else:
            from snippetlab_tracing import listen  # noqa: PLC0415
        recorder = Recorder(_RUN, os.environ["SNIPPETLAB_RECORD"])
        os.register_at_fork(after_in_child=lambda: recorder.open("fork"))
        listen(recorder)
    except Exception as error:  # noqa: BLE001 - a run without a recording is better than none
        _note(f"unrecorded {type(error).__name__} {error}")


def _in_subinterpreter():
    """Tell whether this is a subinterpreter: what follows belongs to the process, and faulthandler loads only once."""
    try:
        import faulthandler  # noqa: F401, PLC0415
    except ImportError:
        return True
    return False


def _start():
    if sys.stdout is not None:
        sys.stdout.reconfigure(line_buffering=True)
    if not _in_subinterpreter():
        _start_process()
    here = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib costs milliseconds
    while here in sys.path:
        sys.path.remove(here)


def _start_process():
    interval = os.environ.get("SNIPPETLAB_SWITCH_INTERVAL")
    if interval:
        sys.setswitchinterval(float(interval))
    if os.name == "posix":
        if sys.stderr is not None:
            _order_streams()
        _dump_on_request()
        _watch_children()
    if os.environ.get("SNIPPETLAB_PARENT") == str(os.getppid()):
        _watch_exit()
        _watch_memory()
    if "SNIPPETLAB_RECORD" in os.environ:
        _record()


if _RUN:
    _start()
