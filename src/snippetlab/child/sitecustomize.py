"""Start-up of every Python process of a snippet: put first on its path, found by `site`, gone before its code runs.

It makes standard output line-buffered as on a terminal, keeps the order of the two output streams,
lets the supervisor ask for stacks, and notes what exit codes hide.
"""

import io
import os
import sys

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
    import time  # noqa: PLC0415

    def drained(fd):
        deadline = time.monotonic() + 0.25
        try:
            if not stat.S_ISFIFO(os.fstat(fd).st_mode):
                return
            while fcntl.ioctl(fd, termios.FIONREAD, b"\0\0\0\0") != b"\0\0\0\0" and time.monotonic() < deadline:
                time.sleep(0.0001)
        except OSError:
            return

    class OrderedText(io.TextIOWrapper):
        def write(self, text):
            drained(1)
            count = super().write(text)
            drained(2)
            return count

    old = sys.stderr
    errors = old.errors
    encoding = old.encoding
    new = OrderedText(old.detach(), encoding=encoding, errors=errors, line_buffering=True, write_through=True)
    new.mode = "w"
    sys.stderr = sys.__stderr__ = new


def _dump_on_request():
    """Dump every thread's stack into a file of this process when the supervisor asks."""
    import faulthandler  # noqa: PLC0415

    number = int(os.environ["SNIPPETLAB_SIGNAL"])
    folder = _RUN + "/stacks/"
    files = []

    def register():
        try:
            file = open(folder + str(os.getpid()), "ab", 0)  # noqa: SIM115, PTH123 - stays open for the handler
        except OSError:
            return
        faulthandler.register(number, file, all_threads=True, chain=False)
        files.append(file)

    register()
    os.register_at_fork(after_in_child=register)


def _watch_children():
    """Note how each child ended that the snippet itself waits for."""
    wait, waitpid = os.wait, os.waitpid

    def noted(pid, status):
        if pid:
            code = os.waitstatus_to_exitcode(status)
            if code:
                _note(f"child {pid} {code}")
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
    """Note where `sys.exit()` ends the main process: its exit code may still be 0."""
    import _thread  # noqa: PLC0415

    leave = sys.exit
    main = os.getpid(), _thread.get_ident()

    def exit(status=None, /):  # noqa: A001 - takes the place of the original
        if main == (os.getpid(), _thread.get_ident()):
            _note(f"exit {sys._getframe(1).f_lineno}")  # noqa: SLF001
        leave(status)

    exit.__doc__ = leave.__doc__
    sys.exit = exit


def _record():
    """Record what the threads of this process do; a recorder that cannot start leaves the run as it is."""
    try:
        from snippetlab_recorder import Recorder  # noqa: PLC0415
        from snippetlab_watch import watch  # noqa: PLC0415

        watch(Recorder(_RUN, os.environ["SNIPPETLAB_RECORD"]))
    except Exception as error:  # noqa: BLE001 - a run without a recording is better than none
        _note(f"unrecorded {type(error).__name__} {error}")


def _start():
    if sys.stdout is not None:
        sys.stdout.reconfigure(line_buffering=True)
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
    if "SNIPPETLAB_RECORD" in os.environ:
        _record()
    here = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib costs milliseconds
    while here in sys.path:
        sys.path.remove(here)


if _RUN:
    _start()
