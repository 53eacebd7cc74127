"""One isolated run: what it may see, what is seen of it, and that nothing of it is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from projects import SAMPLES, START_METHODS, Project, bearers, chunked, finish, linux, posix, run_job, wait_for
from snippetlab import executor
from snippetlab.errors import SnippetLabError
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter, available
from snippetlab.limits import CHILD_ENV, MIB, Limits
from snippetlab.run import Chunk, Run
from snippetlab.scrub import Paths
from snippetlab.verdict import status_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Launch = Callable[..., Run]

pytest_plugins = ["harness"]

GOOD = SAMPLES / "good"

# ── What a run sees ─────────────────────────────────────────────────────────────────────────────────────


def test_the_environment_is_built_from_nothing(launch: Launch, monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the caller arrives, and none that would change how Python behaves."""
    for name in (
        "FORCE_COLOR",
        "PYTHONSTARTUP",
        "PYTHONUNBUFFERED",
        "PYTHONDEVMODE",
        "SECRET_TOKEN",
        "TERM",
        "LANGUAGE",
    ):
        monkeypatch.setenv(name, "1")
    run = launch("import os\nfor name in sorted(os.environ): print(name)", env={"GIVEN": "값"})
    names = {name for name in run.stdout.split() if not name.startswith("SNIPPETLAB_")}
    own = {"GIVEN", "HOME", "PATH", "PYTHONPATH", "TMPDIR", "LC_CTYPE", "__CF_USER_TEXT_ENCODING"}
    assert names - own - {"SYSTEMROOT", "TEMP", "TMP"} == set(CHILD_ENV)
    assert "GIVEN" in names


def test_what_is_given_arrives(launch: Launch) -> None:
    """Arguments, standard input and variables of the header reach the program."""
    source = "import os, sys\nprint(sys.argv[1:], sys.stdin.read().split(), os.environ['NAME'])"
    run = launch(source, args=("-c", "두 낱말"), stdin="한\n줄\n", env={"NAME": "값 = 1"})
    assert (run.stdout, run.stderr, run.exit_code) == ("['-c', '두 낱말'] ['한', '줄'] 값 = 1\n", "", 0)


def test_standard_input_is_empty(launch: Launch) -> None:
    """A program that reads input finds none, and does not wait for a person."""
    assert launch("import sys\nprint(repr(sys.stdin.read()))").stdout == "''\n"


def test_a_path_of_the_header_does_not_push_the_engine_out(launch: Launch, tmp_path: Path) -> None:
    """A `PYTHONPATH` of the header is added, and output stays line-buffered."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "far.py").write_text("NAME = '먼 곳'\n", "utf-8")
    source = "import far, sys\nprint(far.NAME, sys.stdout.line_buffering)"
    assert launch(source, env={"PYTHONPATH": str(tmp_path / "elsewhere")}).stdout == "먼 곳 True\n"


def test_main_is_the_real_file_beside_its_helpers(launch: Launch, tmp_path: Path) -> None:
    """`__main__` is the file itself and its folder is on the path, as when a person runs it."""
    (tmp_path / "snippets" / "topic").mkdir(parents=True)
    (tmp_path / "snippets" / "topic" / "_helper.py").write_text("WORD = '도우미'\n", "utf-8")
    source = """
import os, sys
import _helper
here = os.path.dirname(os.path.abspath(__file__))
print(__name__, os.path.basename(__file__), os.path.basename(sys.argv[0]), _helper.WORD)
print(sys.path[0] == here, any("snippetlab" in entry and "child" in entry for entry in sys.path))
"""
    assert launch(source).stdout == "__main__ program.py program.py 도우미\nTrue False\n"


def test_the_working_directory_is_new_and_goes_away(launch: Launch) -> None:
    """Each run has an empty working directory of its own, of which nothing is left."""
    source = """
import os, tempfile
print(os.listdir("."), os.path.samefile(tempfile.gettempdir(), "."))
open("left.txt", "w").write("x")
print(len(os.path.abspath(".")), os.path.abspath("."))
"""
    first, second = launch(source), launch(source)
    for run in (first, second):
        assert run.stdout.startswith("[] True\n")
        assert "작업폴더" in run.stdout
    assert not list(Path(tempfile.gettempdir()).glob("snippetlab-*/0/work/left.txt"))


@posix
def test_a_run_has_a_session_of_its_own(launch: Launch) -> None:
    """What a program does to its process group does not reach its caller."""
    assert launch("import os\nprint(os.getsid(0) == os.getpid())\nos.killpg(0, 15)").exit_code == -15


def test_hashes_are_the_same_in_every_run(launch: Launch) -> None:
    """The order of sets does not depend on chance."""
    assert launch("print(hash('같은 글'))").stdout == launch("print(hash('같은 글'))").stdout


@pytest.mark.parametrize("method", START_METHODS)
def test_the_switch_interval_reaches_every_process(launch: Launch, method: str) -> None:
    """A header's switch interval holds in the main process and in children, however they start."""
    source = f"""
import multiprocessing, sys

def show():
    print(sys.getswitchinterval() < 0.0001)

if __name__ == "__main__":
    show()
    child = multiprocessing.get_context("{method}").Process(target=show)
    child.start()
    child.join()
"""
    assert launch(source, switch_interval=1e-6).stdout == "True\nTrue\n"


def test_sixty_threads_fit_into_the_memory_limit(launch: Launch) -> None:
    """The memory limit does not count the stacks of threads."""
    source = """
import threading
barrier = threading.Barrier(61)
for _ in range(60):
    threading.Thread(target=barrier.wait).start()
print(threading.active_count())
barrier.wait()
"""
    assert launch(source).stdout == "61\n"


# ── What is seen of it ──────────────────────────────────────────────────────────────────────────────────


def test_both_streams_keep_their_order(launch: Launch) -> None:
    """Lines of stdout and stderr come in the order in which they were written, each line at once."""
    source = """
import sys
for number in range(150):
    print("밖", number)
    print("안", number, file=sys.stderr)
"""
    seen = list(chunked(launch(source)))
    assert seen == [item for n in range(150) for item in (("stdout", f"밖 {n}"), ("stderr", f"안 {n}"))]


def test_output_is_line_buffered_as_on_a_terminal(launch: Launch) -> None:
    """What a parent printed comes before what its child prints, and never twice."""
    source = """
import os, sys
print("부모")
if hasattr(os, "fork"):
    pid = os.fork()
    if pid == 0:
        print("자식")
        os._exit(0)
    os.waitpid(pid, 0)
else:
    print("자식")
print("다시 부모")
"""
    assert launch(source).stdout == "부모\n자식\n다시 부모\n"


def test_the_last_line_needs_no_line_end(launch: Launch) -> None:
    """What is written without a line end before the program ends is seen."""
    run = launch("import sys\nsys.stderr.write('안')\nprint('밖', end='')")
    assert (run.stdout, run.stderr) == ("밖", "안")


def test_threads_do_not_tear_each_others_lines(launch: Launch) -> None:
    """Lines that threads print to stderr stay whole although each write waits for the reader."""
    source = """
import sys, threading
def work(letter):
    for _ in range(100):
        print(letter * 30, file=sys.stderr)
threads = [threading.Thread(target=work, args=(letter,)) for letter in "abcd"]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
    lines = launch(source).stderr.split("\n")
    whole = sum(lines.count(letter * 30) for letter in "abcd")
    assert len(lines) == 401
    assert whole >= 370  # Python itself lets two threads meet between a text and its line end, very rarely


@pytest.mark.parametrize("method", START_METHODS)
def test_every_line_of_many_writers_is_seen(method: str) -> None:
    """Children of every start method write to one stream, and no line is lost or torn."""
    run = run_job(GOOD / f"writers_{method}.py", limits=Limits(timeout=60))
    lines = run.stdout.splitlines()
    assert (lines[0], lines[-1], run.stderr, run.exit_code) == ("앞", "뒤", "", 0)
    for number in range(3):
        own = [line for line in lines if line.startswith(f"{number}번 작업자")]
        assert own == [f"{number}번 작업자: {count}번째 줄" for count in range(100)]
    assert len(lines) == 302


def test_bytes_that_are_no_text_are_shown(launch: Launch) -> None:
    """Invalid UTF-8 becomes visible instead of being dropped, and NUL arrives."""
    run = launch("import sys\nsys.stdout.buffer.write(b'\\xff\\x00\\xed\\xa0\\x80 ok')\nprint('\\ud800')")
    assert run.stdout == "\\xff\x00\\xed\\xa0\\x80 ok\\ud800\n"


@pytest.mark.parametrize("code", [0, 1, 42, 255])
def test_the_exit_code_is_the_programs(launch: Launch, code: int) -> None:
    """The exit code of the main process is told as it is."""
    assert launch(f"raise SystemExit({code})").exit_code == code


@posix
@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV", "SIGTERM"])
def test_death_by_a_signal_is_a_crash(launch: Launch, name: str) -> None:
    """A program that a signal ends has the negative number, and what it printed before is kept."""
    run = launch(f"import os, signal\nprint('앞')\nos.kill(os.getpid(), signal.{name})")
    assert (run.end, run.exit_code, run.stdout) == ("exit", -getattr(signal, name), "앞\n")
    assert status_of(run) == "crash"


@pytest.mark.parametrize("method", START_METHODS)
def test_exit_codes_of_children_are_noted(launch: Launch, method: str) -> None:
    """How each child failed is noted, however it was started; those that end well are not."""
    source = f"""
import multiprocessing, sys, threading

def leave(code):
    sys.exit(code)

def wait(ready):
    ready.set()
    threading.Event().wait()

if __name__ == "__main__":
    context = multiprocessing.get_context("{method}")
    children = [context.Process(target=leave, args=(code,)) for code in (0, 3, 4)]
    for child in children: child.start()
    for child in children: child.join()
    for end in ("terminate", "kill"):
        ready = context.Event()
        child = context.Process(target=wait, args=(ready,))
        child.start()
        ready.wait()
        getattr(child, end)()
        child.join()
"""
    run = launch(source, limits=Limits(timeout=60))
    assert (run.end, run.exit_code, run.stdout) == ("exit", 0, "")
    killed = [-15, -9] if os.name == "posix" else [1, 1]
    assert sorted(child.code for child in run.children) == sorted([3, 4, *killed])


@linux
def test_a_child_nobody_waits_for_is_noted(launch: Launch) -> None:
    """A child that the program leaves behind is waited for, and its failure is noted."""
    source = "import os\nif os.fork() == 0:\n    if os.fork() == 0:\n        os._exit(5)\n    os._exit(6)\nprint('끝')"
    run = launch(source)
    assert (run.end, run.stdout) == ("exit", "끝\n")
    assert sorted(child.code for child in run.children) == [5, 6]


def test_programs_that_are_called_are_children_too(launch: Launch) -> None:
    """A failing program started through `subprocess` is noted."""
    run = launch("import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'raise SystemExit(7)'])")
    assert [child.code for child in run.children] == [7]


@posix
def test_a_child_that_is_only_stopped_has_not_ended(launch: Launch) -> None:
    """Waiting for a stopped child works as without the engine, and notes nothing."""
    source = """
import os, signal
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    os._exit(0)
print(os.WIFSTOPPED(os.waitpid(pid, os.WUNTRACED)[1]))
os.kill(pid, signal.SIGCONT)
print(os.waitpid(pid, 0)[1])
"""
    run = launch(source)
    assert (run.stdout, run.children) == ("True\n0\n", ())


@pytest.mark.parametrize(
    ("source", "early"),
    [
        ("import sys\nprint(1)\nsys.exit(0)\nprint(2)", "line 3 sys.exit"),
        ("import sys\ndef leave():\n    sys.exit()\nleave()", "line 3 sys.exit"),
        ("import sys\nsys.exit('글')", "line 2 sys.exit"),
        ("print(1)\nexit()", "line 2 sys.exit"),
        ("import os\nos._exit(0)", "line 2 os._exit"),
        ("import argparse\nargparse.ArgumentParser().parse_args(['-h'])", "line 2 sys.exit"),
        ("import sys\ntry:\n    sys.exit(3)\nexcept SystemExit as error:\n    print(error.code)", ""),
        ("import sys, threading\nt = threading.Thread(target=sys.exit)\nt.start()\nt.join()", ""),
        ("print(1)", ""),
    ],
)
def test_leaving_in_the_middle_is_noted(launch: Launch, source: str, early: str) -> None:
    """A call that ends the main process is noted with its line; one that is caught or ends a thread is not."""
    assert launch(source).early_exit == early


def test_a_caught_exit_looks_as_without_the_engine(launch: Launch) -> None:
    """What `sys.exit` raises is a `SystemExit` by type, name, text and code."""
    source = """
import sys
for status in (None, 3, "글", (1, 2)):
    try:
        sys.exit() if status is None else sys.exit(status)
    except SystemExit as error:
        print(type(error).__module__, type(error).__name__, repr(error), error.code, isinstance(error, SystemExit))
"""
    assert launch(source).stdout.splitlines() == [
        "builtins SystemExit SystemExit() None True",
        "builtins SystemExit SystemExit(3) 3 True",
        "builtins SystemExit SystemExit('글') 글 True",
        "builtins SystemExit SystemExit(1, 2) (1, 2) True",
    ]


# ── Limits ──────────────────────────────────────────────────────────────────────────────────────────────


def test_output_up_to_the_cap_is_fine_and_one_byte_more_is_not(launch: Launch) -> None:
    """The cap is exact, and what goes over it is a failure and not cut off."""
    exact = launch("print('x' * 999)", limits=Limits(output=1000))
    over = launch("print('x' * 1000)", limits=Limits(output=1000))
    assert (exact.end, len(exact.stdout)) == ("exit", 1000)
    assert (over.end, over.exit_code) == ("output-limit", None)
    both = launch("import sys\nprint('x' * 600)\nprint('x' * 600, file=sys.stderr)", limits=Limits(output=1000))
    assert both.end == "output-limit"


def test_a_flood_is_stopped_and_a_little_of_it_kept(launch: Launch, token: str) -> None:
    """A program that never stops to write is killed, and the message gets the first lines."""
    source = "number = 0\nwhile True:\n    number += 1\n    print('줄', number)"
    run = launch(source, limits=Limits(output=64 * 1024, timeout=60), env={"TOKEN": token})
    assert run.end == "output-limit"
    assert run.stdout.splitlines()[:3] == ["줄 1", "줄 2", "줄 3"]
    assert 1000 < len(run.stdout.encode("utf-8", "replace")) < 5000


def test_a_path_at_the_edge_of_what_is_kept_is_still_cut(launch: Launch, tmp_path: Path) -> None:
    """Output over the cap is freed of the machine's paths before it is shortened."""
    run = launch("while True:\n    print(__file__)", limits=Limits(output=32 * 1024, timeout=60))
    assert run.end == "output-limit"
    assert str(tmp_path)[:8] not in run.stdout


@linux
def test_what_one_process_asks_for_is_limited(launch: Launch) -> None:
    """A program that asks for far more memory than it may have is told so by its own allocator."""
    run = launch("data = bytes(600 << 20)\nprint(len(data))", limits=Limits(memory=100 * MIB))
    assert (run.end, run.exit_code, run.stdout) == ("memory-limit", 1, "")
    assert "MemoryError" in run.stderr


@pytest.mark.parametrize("portable", ["", "1"])
@pytest.mark.parametrize(
    "source",
    [
        "raise MemoryError",
        "def f():\n    raise MemoryError('자리가 없다')\nf()",
        "try:\n    int('x')\nexcept ValueError as error:\n    raise MemoryError from error",
        "try:\n    raise MemoryError\nexcept MemoryError:\n    raise",
        "import sys\nclass Mine(MemoryError): pass\nsys.setprofile(lambda *_: None)\nraise Mine",
    ],
)
def test_a_memory_error_the_program_raises_is_its_own(
    launch: Launch, monkeypatch: pytest.MonkeyPatch, source: str, portable: str
) -> None:
    """A program that raises `MemoryError` by itself has reached no limit: it ends with its own exit code."""
    monkeypatch.setenv("SNIPPETLAB_PORTABLE", portable)
    for record in (False, True):
        run = launch(source, record=record)
        assert (run.end, run.exit_code, status_of(run)) == ("exit", 1, "ok")
        assert "Traceback" in run.stderr


@linux
@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    return bytes(600 << 20)\nf()",
        "try:\n    bytes(600 << 20)\nexcept MemoryError:\n    raise",
        "try:\n    bytes(600 << 20)\nexcept MemoryError as error:\n    raise error",
        "try:\n    bytes(600 << 20)\nexcept MemoryError:\n    raise MemoryError('모자라다') from None",
        "from concurrent.futures import ThreadPoolExecutor as Pool\nPool().submit(bytes, 600 << 20).result()",
        "from multiprocessing import Pool\nif __name__ == '__main__': Pool(1).apply(bytes, (600 << 20,))",
    ],
)
def test_a_memory_error_of_the_limit_stays_one(launch: Launch, source: str) -> None:
    """However an allocation that was refused is passed on, the limit is what ended the run."""
    run = launch(source, limits=Limits(memory=100 * MIB))
    assert (run.end, run.exit_code, status_of(run)) == ("memory-limit", 1, "memory-limit")


@posix
def test_what_one_process_holds_is_limited(launch: Launch) -> None:
    """A program that holds more memory than it may is ended."""
    source = "import signal\ndata = bytearray(b'x' * (150 << 20))\nsignal.pause()"
    run = launch(source, limits=Limits(memory=100 * MIB, timeout=60))
    assert (run.end, run.exit_code) == ("memory-limit", None)


@posix
def test_memory_of_all_processes_together_is_limited(launch: Launch, token: str) -> None:
    """Children that each stay below the limit do not escape it together."""
    source = """
import os, signal
for _ in range(3):
    if os.fork() == 0:
        data = bytearray(b"x" * (40 << 20))
        signal.pause()
signal.pause()
"""
    run = launch(source, limits=Limits(memory=90 * MIB, timeout=60), env={"TOKEN": token})
    assert run.end == "memory-limit"


@linux
def test_files_are_limited(launch: Launch) -> None:
    """A file may not fill the disk."""
    source = """
try:
    with open("big", "wb") as file:
        for _ in range(4): file.write(bytes(1 << 20))
except OSError as error:
    print(error.strerror)
import resource
print(resource.getrlimit(resource.RLIMIT_CORE)[0])
"""
    assert launch(source, limits=Limits(file_size=MIB)).stdout == "File too large\n0\n"


@posix
@pytest.mark.parametrize("method", START_METHODS)
def test_a_hang_shows_every_threads_stack_of_every_process(method: str, token: str) -> None:
    """At the time limit each process of the snippet gives all its threads' stacks, and all are killed."""
    path = GOOD / f"stuck_{method}.py"
    run = None
    for timeout in (1.5, 6, 24):  # the limit must not come before all have started, however slow the machine
        run = run_job(path, limits=Limits(timeout=timeout), env={"TOKEN": token})
        if "모두 섰다" in run.stdout:
            break
    assert run
    assert (run.end, run.exit_code, run.stdout) == ("timeout", None, "모두 섰다\n")
    assert [stack.process for stack in run.stacks] == ["메인 프로세스", "자식 프로세스 1"]
    parent, child = (stack.text for stack in run.stacks)
    assert f'File "{path.name}", line' in parent
    assert child.count("(most recent call first)") >= 2
    assert "in stuck_worker" in child
    assert "in stuck_child" in child
    assert 'File "/' not in parent + child
    assert "엔진" not in parent + child


def test_the_time_limit_kills_what_ignores_signals(launch: Launch, token: str) -> None:
    """A program that catches every signal it can is killed all the same."""
    source = """
import signal, threading
for number in signal.valid_signals():
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
print("막았다")
while True: threading.Event().wait(1)
"""
    run = launch(source, limits=Limits(timeout=1), env={"TOKEN": token})
    assert run.end == "timeout"


# ── Nothing is left ─────────────────────────────────────────────────────────────────────────────────────


@linux
@pytest.mark.parametrize("closes", [True, False], ids=["closed-pipes", "open-pipes"])
def test_a_process_that_escaped_its_session_is_reported_and_killed(launch: Launch, token: str, *, closes: bool) -> None:
    """A daemon forked twice is a leak with its command line, whether or not it holds the output open."""
    source = f"""
import os, signal
read, write = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        if {closes}:
            null = os.open(os.devnull, os.O_RDWR)
            for fd in (0, 1, 2): os.dup2(null, fd)
        os.write(write, b"x")
        while True: signal.pause()
    os._exit(0)
os.read(read, 1)
os.wait()
print("끝")
"""
    run = launch(source, limits=Limits(grace=0.2), env={"TOKEN": token})
    assert (run.end, run.exit_code, run.stdout) == ("leak", 0, "끝\n")
    assert [line.split()[-1] for line in run.leaked] == ["program.py"]


@linux
def test_a_chain_of_orphans_is_cleared_away(launch: Launch, token: str) -> None:
    """Processes that go on to fork while they are killed do not get away."""
    source = """
import os, signal
if os.fork() == 0:
    os.setsid()
    for _ in range(12):
        if os.fork():
            signal.pause()
        os.setsid()
    signal.pause()
"""
    run = launch(source, limits=Limits(grace=0.2), env={"TOKEN": token})
    assert run.end == "leak"
    assert run.leaked


@linux
def test_helpers_that_end_in_time_are_no_leak(launch: Launch) -> None:
    """A process that ends shortly after the main one, as helpers of `multiprocessing` do, is let go."""
    source = """
import os
read, write = os.pipe()
if os.fork() == 0:
    os.close(write)
    os.read(read, 1)
    print("늦게")
    os._exit(0)
print("먼저")
"""
    run = launch(source, limits=Limits(grace=30))
    assert (run.end, run.stdout) == ("exit", "먼저\n늦게\n")


@linux
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM"])
def test_when_the_caller_dies_everything_dies(project: Project, token: str, name: str) -> None:
    """Killing whoever asked for a run leaves neither its processes nor its files."""
    ready = project.root / "ready"
    scratch = project.root / "scratch"
    scratch.mkdir()
    path = project.root / "program.py"
    path.write_text(
        f"""
import os, signal, sys
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        open({str(ready)!r}, "w").close()
    signal.pause()
signal.pause()
""",
        "utf-8",
    )
    caller = project.start("snippetlab", "run", "--timeout", "600", str(path), TMPDIR=str(scratch), TOKEN=token)
    try:
        wait_for(ready.exists, "프로그램이 시작하기")
        family = psutil.Process(caller.pid).children(recursive=True)
        assert len(family) >= 4
        assert list(scratch.iterdir())
    finally:
        caller.send_signal(getattr(signal, name))
        finish(caller)
    psutil.wait_procs(family, timeout=60)
    wait_for(lambda: not any(process.is_running() for process in family), "모두 끝나기")
    wait_for(lambda: not list(scratch.iterdir()), "임시 폴더가 사라지기")


def test_no_run_leaves_files(launch: Launch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a run, whatever its end, nothing of it is on the disk."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    for source in ("open('x', 'w')", "raise SystemExit(1)", "while True: print('x' * 1000)"):
        launch(source, limits=Limits(output=8192, timeout=60))
    assert list(scratch.iterdir()) == []


# ── Bad circumstances ───────────────────────────────────────────────────────────────────────────────────


def test_an_interpreter_that_cannot_start_is_an_error(tmp_path: Path) -> None:
    """A run that never started says why."""
    path = tmp_path / "program.py"
    path.write_text("print(1)\n", "utf-8")
    current = Interpreter.current()
    gone = Interpreter(**(current.__dict__ | {"executable": str(tmp_path / "no-python")}))
    run = execute(Job(path, gone))[0]
    assert (run.end, run.exit_code, status_of(run)) == ("error", None, "error")
    assert run.problem


@posix
def test_an_environment_that_cannot_be_is_an_error(launch: Launch) -> None:
    """A variable the system does not take ends in an error and not in a traceback of the engine."""
    run = launch("print(1)", env={"A=B": "1"})
    assert (run.end, run.stdout) == ("error", "")


def test_no_room_for_the_files_of_a_run_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no temporary folder can be made, a message says so with the cure."""
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    monkeypatch.setattr(tempfile, "tempdir", str(blocked))
    with pytest.raises(SnippetLabError, match="임시 폴더") as caught:
        run_job(GOOD / "hello.py")
    assert caught.value.cure
    assert caught.value.line == 1


@linux
def test_a_supervisor_that_dies_is_told(launch: Launch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """When the process that stands above a run dies, the caller gets a message and not a hang."""
    broken = tmp_path / "supervisor.py"
    broken.write_text("raise MemoryError('자리가 없다')\n", "utf-8")
    monkeypatch.setattr(executor, "_SUPERVISOR", broken)

    class Late(subprocess.Popen[bytes]):
        """A process that is gone before the job can be written to it."""

        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self.wait()

    for kind in (subprocess.Popen, Late):
        monkeypatch.setattr(subprocess, "Popen", kind)
        with pytest.raises(SnippetLabError, match="답하지 않고") as caught:
            launch("print(1)")
        assert "MemoryError" in caught.value.seen


@linux
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGSEGV"])
def test_a_snippet_that_kills_its_supervisor_is_told_and_killed(launch: Launch, token: str, name: str) -> None:
    """What it printed until then is kept, and none of its processes lives on, whatever they did to hide."""
    source = f"""
import os, signal, subprocess, sys, time
ready = os.pipe()
for hide in (False, True):
    if os.fork() == 0:
        os.setsid()
        if hide:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
        code, env = "import time\\ntime.sleep(300)", {{"TOKEN": os.environ["TOKEN"]}}
        subprocess.Popen([sys.executable, "-c", code], env=env)
        os.write(ready[1], b"x")
        while True: signal.pause()
os.read(ready[0], 1), os.read(ready[0], 1)
print("밖")
print("안", file=sys.stderr)
print("끝에서 두 번째")
print(end="끝", flush=True)
time.sleep(0.3)
os.kill(os.getppid(), signal.{name})
while True: signal.pause()
"""
    run = launch(source, limits=Limits(timeout=60), env={"TOKEN": token})
    assert bearers(token) == []
    assert (run.end, run.exit_code, run.problem, status_of(run)) == ("lost", None, name, "error")
    assert list(chunked(run)) == [("stdout", "밖"), ("stderr", "안"), ("stdout", "끝에서 두 번째"), ("stdout", "끝")]


@linux
def test_a_snippet_that_spoils_what_was_heard_of_it_is_told_all_the_same(launch: Launch) -> None:
    """A copy of the output that cannot be read ends where it cannot be read, without a traceback of the engine."""
    source = """
import os
print("앞")
heard = os.environ["SNIPPETLAB_RUN"] + "/heard"
while not (os.path.exists(heard) and os.path.getsize(heard)): pass
with open(heard, "ab") as file:
    file.write(b"2 nan x\\n")
os.kill(os.getppid(), 9)
"""
    run = launch(source)
    assert (run.end, run.stdout) == ("lost", "앞\n")


@pytest.mark.parametrize(
    "garbage", ["child x y z\\nexit 1\\n", "child 1\\nchild 1 2 nan\\nexit a b c d\\n", "\\x00\\xff"]
)
@pytest.mark.parametrize("portable", ["", "1"])
def test_notes_that_cannot_be_read_are_passed_over(
    launch: Launch, monkeypatch: pytest.MonkeyPatch, garbage: str, portable: str
) -> None:
    """What a snippet writes into the notes of its own run neither ends in a traceback nor hides what else was noted."""
    monkeypatch.setenv("SNIPPETLAB_PORTABLE", portable)
    source = f"""
import os, sys
with open(os.environ["SNIPPETLAB_RUN"] + "/notes", "a") as notes:
    notes.write("{garbage}\\n")
print("끝")
sys.exit(0)
"""
    run = launch(source)
    assert (run.end, run.exit_code, run.stdout, run.children) == ("exit", 0, "끝\n", ())
    assert run.early_exit == "line 6 sys.exit"


@posix
def test_stacks_that_cannot_be_read_are_passed_over(launch: Launch) -> None:
    """A snippet that spoils the files for stacks still ends at its time limit, without a traceback of the engine."""
    source = """
import os, signal
folder = os.environ["SNIPPETLAB_RUN"] + "/stacks/"
os.remove(folder + str(os.getpid()))
os.mkdir(folder + str(os.getpid()))
signal.pause()
"""
    run = launch(source, limits=Limits(timeout=3))
    assert (run.end, run.stacks) == ("timeout", ())


@linux
def test_signals_the_caller_ignores_reach_the_snippet(launch: Launch) -> None:
    """A build in the background ignores Ctrl-C; a snippet under it does not."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        run = launch("import signal\nprint(signal.getsignal(signal.SIGINT) is signal.default_int_handler)")
    finally:
        signal.signal(signal.SIGINT, before)
    assert run.stdout == "True\n"


def test_a_run_is_repeated_until_it_goes_wrong(launch: Launch, tmp_path: Path) -> None:
    """Many runs are made of one job; a limit other than the time limit ends the series."""
    path = tmp_path / "program.py"
    path.write_text("print(1)\n", "utf-8")
    assert [run.stdout for run in execute(Job(path, Interpreter.current(), repeat=3))] == ["1\n"] * 3
    path.write_text("while True: print('x' * 500)\n", "utf-8")
    limits = Limits(output=1000, timeout=60)
    assert [run.end for run in execute(Job(path, Interpreter.current(), limits, repeat=3))] == ["output-limit"]


# ── Paths of the machine ────────────────────────────────────────────────────────────────────────────────


def test_no_path_of_the_machine_is_shown(launch: Launch, tmp_path: Path) -> None:
    """Tracebacks and printed paths show files by their names only."""
    source = """
import json, os, pathlib, sys, sysconfig, tempfile, threading, traceback
here = pathlib.Path(__file__).resolve()
print(here, here.parent, here.parents[1], here.parents[2])
print(sys.executable, sys.prefix, sys.base_prefix, threading.__file__, sysconfig.get_paths()["purelib"])
print(os.getcwd(), tempfile.gettempdir(), os.path.expanduser("~"), os.environ["PYTHONPATH"])
print(sys.path, sys.argv, sys.version_info[0])
try:
    json.loads("{")
except ValueError:
    traceback.print_exc(file=sys.stdout)
"""
    run = launch(source)
    assert run.exit_code == 0, run.stderr
    assert 'File "program.py", line 9, in <module>' in run.stdout
    assert 'File "json/__init__.py", line' in run.stdout
    engine = str(Path(executor.__file__).parents[1])
    for path in (str(tmp_path), sys.prefix, sys.base_prefix, str(Path.home()), tempfile.gettempdir(), engine):
        assert path not in run.stdout, path


def test_a_path_across_two_chunks_is_cut_too() -> None:
    """Wherever a stream is divided, the same text without paths comes out, and chunks keep their order."""
    paths = Paths.of(Path("/tmp/base/snippets/topic/x.py"), Interpreter.current(), Path("/tmp/snippetlab-1/0"))  # noqa: S108
    data = b'at "/tmp/base/snippets/topic/x.py" and /tmp/snippetlab-1/0/work/a, /tmp/base/docs\n'
    for cut in range(len(data) + 1):
        for second in (cut, min(cut + 7, len(data))):
            chunks = [
                Chunk("stdout", 0.1, data[:cut]),
                Chunk("stderr", 0.2, b"/tmp/base/snippets/topic/y"),
                Chunk("stdout", 0.3, data[cut:second]),
                Chunk("stdout", 0.4, data[second:]),
            ]
            out = paths.cut_chunks(chunks)
            text = b"".join(chunk.data for chunk in out if chunk.stream == "stdout")
            assert text.decode() == 'at "x.py" and 작업폴더/a, docs\n'
            assert [chunk.data for chunk in out if chunk.stream == "stderr"] == [b"y"]
            assert [chunk.at for chunk in out] == sorted(chunk.at for chunk in out)


def test_only_whole_names_are_cut() -> None:
    """A folder's path is not cut out of a longer name that begins with it."""
    paths = Paths.of(Path("/tmp/base/snippets/topic/x.py"), Interpreter.current(), Path("/tmp/snippetlab-1/0"))  # noqa: S108
    assert paths.cut("/tmp/basement /tmp/base.txt") == "/tmp/basement /tmp/base.txt"  # noqa: S108
    assert paths.cut("/tmp/base /tmp/base/snippets/topic") == "프로젝트 스니펫폴더"  # noqa: S108


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="CPU를 골라 쓸 수 있는 곳에서만")
def test_a_run_keeps_to_the_cpus_of_its_caller(launch: Launch) -> None:
    """A run may use just the CPUs the caller may use."""
    allowed = os.sched_getaffinity(0)
    one = {min(allowed)}
    os.sched_setaffinity(0, one)
    try:
        run = launch("import os\nprint(os.sched_getaffinity(0))")
    finally:
        os.sched_setaffinity(0, allowed)
    assert run.stdout == f"{one}\n"


def test_bearers_sees_what_bears_a_token(launch: Launch, token: str) -> None:
    """The check that nothing is left finds a process while it runs."""
    source = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
sys.path[:0] = {[entry for entry in sys.path if entry.endswith("site-packages")]!r}
from projects import bearers
import os
print(os.getpid() in bearers(os.environ["TOKEN"]))
"""
    assert launch(source, env={"TOKEN": token}).stdout == "True\n", bearers(token)


@posix
def test_a_program_that_reads_its_own_pipe_is_not_kept_waiting(launch: Launch) -> None:
    """Ordering the streams does not slow down children whose error output the program itself collects later."""
    source = """
import subprocess, sys, time
code = "import sys\\nfor n in range(60): print(n, file=sys.stderr)"
started = time.monotonic()
child = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE)
child.wait()
print(len(child.stderr.read().split()), time.monotonic() - started < 14)
"""
    assert launch(source, limits=Limits(timeout=100)).stdout == "60 True\n"


def test_every_interpreter_here_is_watched_alike(tmp_path: Path) -> None:
    """On each version found on this machine the same is seen: order, children's codes, exits, stacks."""
    path = tmp_path / "program.py"
    path.write_text(
        """
import multiprocessing, sys, threading

def fail():
    print("자식")
    sys.exit(3)

def stand():
    threading.Event().wait()

if __name__ == "__main__":
    for number in range(20):
        print("밖", number)
        print("안", number, file=sys.stderr)
    child = multiprocessing.Process(target=fail)
    child.start()
    child.join()
    if len(sys.argv) > 1:
        stand()
    sys.exit(0)
""",
        "utf-8",
    )
    order = [item for n in range(20) for item in (("stdout", f"밖 {n}"), ("stderr", f"안 {n}"))]

    def check(label: str) -> None:
        interpreter = Interpreter.find(label)
        run = execute(Job(path, interpreter, Limits(timeout=60)))[0]
        assert (run.end, run.exit_code, run.early_exit) == ("exit", 0, "line 20 sys.exit"), label
        assert list(chunked(run)) == [*order, ("stdout", "자식")], label
        assert [child.code for child in run.children] == [3], label
        hung = execute(Job(path, interpreter, Limits(timeout=2), args=("서라",)))[0]
        if "자식" not in hung.stdout:  # on a very slow machine the limit came before the program stood still
            hung = execute(Job(path, interpreter, Limits(timeout=30), args=("서라",)))[0]
        assert hung.end == "timeout", label
        if os.name == "posix":
            assert [stack.process for stack in hung.stacks] == ["메인 프로세스"], label
            assert 'File "program.py", line 9 in stand' in hung.stacks[0].text, label

    labels = available()
    assert Interpreter.current().label in labels
    with ThreadPoolExecutor() as pool:
        list(pool.map(check, labels))
