"""The command line: `new`, `run`, `list`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from projects import SAMPLES, Project, linux, posix
from snippetlab.cli import main
from snippetlab.interpreter import Interpreter, available

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["harness"]

KEYS = [
    "path",
    "status",
    "exit_code",
    "stdout",
    "stderr",
    "duration",
    "outcomes",
    "leaked",
    "stacks",
    "python",
    "message",
]


def run_json(capsys: pytest.CaptureFixture[str], *argv: object) -> tuple[int, list[dict[str, Any]]]:
    """Run `run --json` and return its exit code and the objects it printed."""
    code = main(["run", "--json", *map(str, argv)])
    out = capsys.readouterr().out
    reports = [json.loads(line) for line in out.splitlines()]
    for report in reports:
        assert list(report) == KEYS
    return code, reports


def write(folder: Path, source: str, name: str = "program.py") -> Path:
    """Write a program."""
    path = folder / name
    path.write_text(source, "utf-8")
    return path


# ── run ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_one_object_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`run --json` prints one object a file, with the fixed keys in order."""
    first = write(tmp_path, "import sys\nprint('밖')\nprint('안', file=sys.stderr)\nsys.exit(3)\n", "first.py")
    second = SAMPLES / "good" / "hello.py"
    code, (one, two) = run_json(capsys, first, second)
    assert code == 0
    assert one | {"duration": 0} == {
        "path": str(first),
        "status": "ok",
        "exit_code": 3,
        "stdout": "밖\n",
        "stderr": "안\n",
        "duration": 0,
        "outcomes": {"밖 (종료 코드 3)": 1},
        "leaked": [],
        "stacks": {},
        "python": Interpreter.current().release,
        "message": "",
    }
    assert one["duration"] > 0
    assert (two["path"], two["status"], two["outcomes"]) == (str(second), "ok", {"안녕": 1})


@pytest.mark.parametrize(
    ("source", "exit_code"),
    [
        ("print(1)", 0),
        ("", 0),
        ("raise SystemExit(7)", 7),
        ("import sys\nprint(1)\nsys.exit(0)\nprint(2)", 0),
        ("raise ValueError('음수')", 1),
        ("raise MemoryError", 1),
        ("if", 1),
        ("import multiprocessing\n# 계약이 아닌 끝 설명\n", 0),
        ("# /// script\n# dependencies = []\n# [tool.uv]\n# x = 1\n# ///\nprint(1)", 0),
    ],
)
def test_a_file_without_contract_is_ok_whatever_its_exit_code(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, source: str, exit_code: int
) -> None:
    """A program that ends by itself is `ok`, with or without failure of its own."""
    code, (report,) = run_json(capsys, write(tmp_path, source))
    assert (code, report["status"], report["exit_code"], report["message"]) == (0, "ok", exit_code, "")


def test_a_file_in_another_encoding_runs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Any file Python can run can be run, also one that declares its encoding."""
    path = tmp_path / "program.py"
    path.write_bytes("# -*- coding: euc-kr -*-\nprint('한글')\n".encode("euc-kr"))
    code, (report,) = run_json(capsys, path)
    assert (code, report["status"], report["stdout"]) == (0, "ok", "한글\n")


@pytest.mark.parametrize(
    ("name", "status", "line"),
    [
        ("not_met", "contract", 5),
        ("uncaught_exception", "contract", 4),
        ("thread_exception", "contract", 7),
        ("failing_child_spawn", "contract", 17),
        ("early_exit", "contract", 6),
        ("unlisted_outcome", "contract", 5),
        ("hang", "timeout", 12),
        ("output_flood", "output-limit", 3),
        pytest.param("memory_hog", "memory-limit", 3, marks=linux),
        pytest.param("leak", "leak", 3, marks=linux),
        pytest.param("signal_death", "crash", 9, marks=posix),
        ("unknown_key", "error", 4),
        ("two_contracts", "error", 8),
        ("invalid_utf8", "error", 3),
    ],
)
def test_every_status(capsys: pytest.CaptureFixture[str], name: str, status: str, line: int) -> None:
    """Each way to fail has its status, and the message names file, line and cure."""
    path = SAMPLES / "bad" / f"{name}.py"
    code, (report,) = run_json(capsys, path)
    assert (code, report["status"], report["path"]) == (1, status, str(path))
    assert f"{name}.py:{line}: " in report["message"]
    assert "고치는 법: " in report["message"]
    assert (report["leaked"] != []) == (status == "leak")
    assert (report["stacks"] != {}) == (status == "timeout" and os.name == "posix")


@pytest.mark.parametrize(
    ("source", "status"),
    [
        ("import threading\nthreading.Event().wait()", "timeout"),
        ("while True: print('x' * 1000)", "output-limit"),
        pytest.param("import os\nos.kill(os.getpid(), 11)", "crash", marks=posix),
        pytest.param("data = [bytes(64 << 20) for _ in range(80)]", "memory-limit", marks=linux),
    ],
)
def test_a_file_without_contract_has_a_status_too(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, source: str, status: str
) -> None:
    """What ended a program is told without any contract."""
    options = ("--timeout", "1") if status == "timeout" else ("--timeout", "60")
    code, (report,) = run_json(capsys, *options, write(tmp_path, source))
    assert (code, report["status"]) == (1, status)
    assert report["exit_code"] == {"crash": -11, "memory-limit": report["exit_code"]}.get(status)


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        pytest.param(
            "import threading\nprint('앞')\nthreading.Event().wait()",
            3,
            ("시간제한 2초 안에 끝나지 않았습니다", "기대: 2초 안에 끝남", "실제: 마지막 출력: 앞", "`--timeout 20`"),
            marks=posix,
        ),
        ("while True: print('x' * 1000)", 1, ("출력이 한도(256 KiB)", "기대: 표준 출력과", "실제: 처음 출력: xxx")),
        pytest.param(
            "\ndata = [bytes(64 << 20) for _ in range(80)]", 2, ("메모리 한도(1 GiB)", "기대: 모든"), marks=linux
        ),
        pytest.param(
            "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE)\n"
            "import os\nos._exit(0) if os.fork() else __import__('signal').pause()",
            1,
            ("프로세스가 남았습니다", "기대: 메인", "실제:", "join()"),
            marks=linux,
        ),
        pytest.param(
            "import os\nprint('앞')\nos.kill(os.getpid(), 11)",
            1,
            (
                "시그널로 죽었습니다: SIGSEGV",
                "실제: 종료 코드 -11, 마지막 출력: 앞",
                "python -X faulthandler program.py",
            ),
            marks=posix,
        ),
    ],
)
def test_a_file_without_contract_is_told_what_ended_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, source: str, line: int, words: tuple[str, ...]
) -> None:
    """Without a contract the message still names file, line, what was expected, what was seen and what to type."""
    code, (report,) = run_json(capsys, "--timeout", "2", write(tmp_path, source))
    if "Event" not in source and report["status"] == "timeout":  # on a very slow machine the limit came first
        code, (report,) = run_json(capsys, "--timeout", "60", write(tmp_path, source))
    assert code == 1
    assert report["message"].startswith(f"program.py:{line}: ")
    assert "고치는 법: " in report["message"]
    for part in words:
        assert part in report["message"]


@posix
@pytest.mark.parametrize(
    ("key", "seen", "cure"),
    [
        (f'args = ["{"x" * 3_000_000}"]', "인자와 환경 변수가 너무 깁니다", "`args`: 짧게 줄이고"),
        (f'env = {{ NAME = "{"x" * 3_000_000}" }}', "인자와 환경 변수가 너무 깁니다", "`env`: 짧게 줄이고"),
    ],
    ids=["args-long", "env-long"],
)
@pytest.mark.parametrize("portable", ["", "1"])
def test_a_run_that_could_not_be_started_says_why(  # noqa: PLR0913, PLR0917 - a case and what is expected of it
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    seen: str,
    cure: str,
    portable: str,
) -> None:
    """A start the system refuses is told in Korean with the header's line and the cure, and counts no outcome."""
    monkeypatch.setenv("SNIPPETLAB_PORTABLE", portable)
    source = f"# /// script\n# [tool.snippet]\n# timeout = 9\n# {key}\n# ///\nprint(1)\n"
    code, (report,) = run_json(capsys, write(tmp_path, source))
    assert (code, report["status"], report["exit_code"], report["outcomes"]) == (1, "error", None, {})
    message = report["message"]
    assert message.startswith("program.py:4: 실행을 시작하지 못했습니다.\n")
    assert "기대: " in message
    assert f"실제: {seen}" in message
    assert cure in message.partition("고치는 법: ")[2]


@linux
@pytest.mark.parametrize("footer", ["", "\n# 출력:\n#   앞\n"])
def test_a_snippet_that_kills_the_process_above_it_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, footer: str
) -> None:
    """The message names the file and says what it may have done; what it printed before is there."""
    source = f"import os, time\nprint('앞')\ntime.sleep(0.3)\nos.kill(os.getppid(), 9)\ntime.sleep(25)\n{footer}"
    code, (report,) = run_json(capsys, write(tmp_path, source))
    assert (code, report["status"], report["stdout"], report["outcomes"]) == (1, "error", "앞\n", {})
    assert report["duration"] < 20
    assert report["message"].startswith("program.py:1: 실행을 돌보는 프로세스가 죽었습니다.")
    for words in ("스니펫이 자기 위의 프로세스를 죽였을 수 있습니다: SIGKILL", "실제: 마지막 출력: 앞", "os.getppid()"):
        assert words in report["message"]


def test_stacks_come_with_a_time_limit(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`--timeout` ends a run early and shows where each thread stood."""
    path = write(tmp_path, "import threading\nprint('앞')\ndef stand():\n    threading.Event().wait()\nstand()\n")
    code, (report,) = run_json(capsys, "--timeout", "1", path)
    if not report["stdout"]:  # on a very slow machine the limit came before the program had started
        code, (report,) = run_json(capsys, "--timeout", "20", path)
    assert (code, report["status"], report["stdout"]) == (1, "timeout", "앞\n")
    if os.name == "posix":
        assert 'File "program.py", line 4 in stand' in report["stacks"]["메인 프로세스"]


@pytest.mark.parametrize(("footer", "status"), [("출력", "timeout"), ("멈춤", "contract")])
def test_the_limit_in_a_message_is_the_one_that_was_used(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, footer: str, status: str
) -> None:
    """With `--timeout` the message does not speak of the header's limit."""
    source = "import threading\nthreading.Event().wait()" if status == "timeout" else "print(1)"
    path = write(tmp_path, f"# /// script\n# [tool.snippet]\n# timeout = 9\n# ///\n{source}\n\n# {footer}:\n")
    used = "1" if status == "timeout" else "60"
    code, (report,) = run_json(capsys, "--timeout", used, path)
    assert (code, report["status"]) == (1, status)
    assert f"시간제한 {used}초" in report["message"]


def test_times_counts_outcomes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`--times` runs a file again and again and counts what it showed."""
    code, (report,) = run_json(capsys, "--times", "4", write(tmp_path, "print('같다')"))
    assert (code, report["outcomes"]) == (0, {"같다": 4})


def test_one_failure_of_many_runs_is_a_failure(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """When one of many runs goes wrong, the report is that run's."""
    mark = tmp_path / "mark"
    source = f"""
import pathlib, os
mark = pathlib.Path({str(mark)!r})
count = len(mark.read_text()) if mark.exists() else 0
mark.write_text("x" * (count + 1))
print("둘" if count == 1 else "하나")

# 출력:
#   하나
"""
    code, (report,) = run_json(capsys, "--times", "3", write(tmp_path, source))
    assert (code, report["status"], report["outcomes"]) == (1, "contract", {"하나": 2, "둘": 1})
    assert "3번 가운데 2번째 실행" in report["message"]


@pytest.mark.parametrize("source", [None, b"\xff\xfe"])
def test_what_cannot_be_read_is_an_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, source: bytes | None
) -> None:
    """A file that is not there, or holds no text, is `error`; the other files still run."""
    path = tmp_path / "broken.py"
    if source is not None:
        path.write_bytes(source)
    good = write(tmp_path, "print(1)")
    code, (report, other) = run_json(capsys, path, good)
    assert (code, report["status"], report["exit_code"]) == (1, "error", None)
    assert "broken.py:1: " in report["message"]
    assert other["status"] == "ok"


def test_an_interpreter_can_be_chosen(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`--python` takes a version or a path."""
    path = write(tmp_path, "print(1)")
    here = Interpreter.current()
    for choice in (here.label, sys.executable):
        code, (report,) = run_json(capsys, "--python", choice, path)
        assert (code, report["status"], report["python"]) == (0, "ok", here.release)


@pytest.mark.parametrize("choice", ["3.98", "no-such-python", "3"])
def test_an_interpreter_that_is_not_there_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, choice: str
) -> None:
    """A missing interpreter gives a Korean message with the cure and exit code 2; nothing is run."""
    path = write(tmp_path, f"open({str(tmp_path / 'ran')!r}, 'w')")
    assert main(["run", "--python", choice, str(path)]) == 2
    answer = capsys.readouterr()
    assert answer.out == ""
    code, reports = run_json(capsys, "--python", choice, path, tmp_path / "other.py")
    assert (code, [report["path"] for report in reports]) == (2, [str(path), str(tmp_path / "other.py")])
    assert all((report["status"], report["python"], report["outcomes"]) == ("error", choice, {}) for report in reports)
    for message in (answer.err, *(report["message"] for report in reports)):
        assert choice in message
        assert "없습니다" in message
        assert "고치는 법: " in message
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("footer", ["", "\n# 출력:\n#   True\n"])
def test_the_switch_interval_of_the_environment_is_used(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, footer: str
) -> None:
    """`SNIPPETLAB_SWITCH_INTERVAL` holds for `run` too, and a header that names one goes before it."""
    path = write(tmp_path, f"import sys\nprint(sys.getswitchinterval() < 0.0001)\n{footer}")
    monkeypatch.setenv("SNIPPETLAB_SWITCH_INTERVAL", "1e-6")
    code, (report,) = run_json(capsys, path)
    assert (code, report["stdout"]) == (0, "True\n")
    monkeypatch.setenv("SNIPPETLAB_SWITCH_INTERVAL", "0.5")
    header = "# /// script\n# [tool.snippet]\n# switch-interval = 1e-6\n# ///\n"
    code, (report,) = run_json(capsys, write(tmp_path, header + path.read_text("utf-8")))
    assert (code, report["stdout"]) == (0, "True\n")


@pytest.mark.parametrize("value", ["abc", "0", "-1", "nan", "inf", "11"])
def test_a_switch_interval_that_cannot_be_is_an_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    """A value that is no interval is told with what was expected, what was seen and the cure."""
    monkeypatch.setenv("SNIPPETLAB_SWITCH_INTERVAL", value)
    code, (report,) = run_json(capsys, write(tmp_path, "print(1)"))
    assert (code, report["status"], report["stdout"]) == (1, "error", "")
    for words in ("SNIPPETLAB_SWITCH_INTERVAL", f"실제: {value}", "기대: 0보다 크고", "고치는 법: 초를 숫자로"):
        assert words in report["message"]


@posix
@pytest.mark.parametrize("kind", ["파이프", "폴더", "장치"])
def test_what_is_no_file_is_an_error(capsys: pytest.CaptureFixture[str], tmp_path: Path, kind: str) -> None:
    """A pipe nobody writes to does not hold the command up: only files are run."""
    path = tmp_path / "odd.py"
    if kind == "파이프":
        os.mkfifo(path)
    elif kind == "폴더":
        path.mkdir()
    else:
        path.symlink_to(os.devnull)
    code, (report,) = run_json(capsys, path)
    assert (code, report["status"]) == (1, "error")
    assert report["message"].startswith("odd.py:1: 보통 파일이 아니어서")
    assert f"실제: {kind}" in report["message"]
    assert "고치는 법: " in report["message"]


@pytest.mark.parametrize("footer", ["출력:\n#   1", "출력:\n#   2"])
def test_versions_this_run_leaves_out_are_noted(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, footer: str
) -> None:
    """A header that names other versions gives a note, and the status stays what the run gave."""
    here = Interpreter.current().label
    for versions, words in (
        (f'"{here}"', ()),
        (f'"{here}", "3.98"', (f"Python {here} 하나", "이 컴퓨터에 없는 것: 3.98")),
        ('"3.98"', ("머리말의 `versions`에 없는 버전", "이 컴퓨터에 없는 것: 3.98")),
    ):
        source = f"# /// script\n# [tool.snippet]\n# versions = [{versions}]\n# ///\nprint(1)\n\n# {footer}\n"
        code, (report,) = run_json(capsys, write(tmp_path, source))
        assert (code, report["status"]) == ((0, "ok") if footer.endswith("1") else (1, "contract"))
        assert ("알림: " in report["message"]) == bool(words)
        assert ("출력이 계약과 다릅니다" in report["message"]) == bool(code)
        for part in words:
            assert part in report["message"]


@pytest.mark.skipif(len(available()) < 2, reason="인터프리터가 둘 있어야 한다.")
def test_versions_that_are_here_are_offered(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A version of the header that is on this machine comes with the option that runs it."""
    other = next(label for label in available() if label != Interpreter.current().label)
    source = f'# /// script\n# [tool.snippet]\n# versions = ["{other}"]\n# ///\nprint(1)\n'
    _, (report,) = run_json(capsys, write(tmp_path, source))
    assert f"--python {other}" in report["message"]


def test_a_snippet_for_later_versions_is_skipped(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Where `requires-python` does not fit, the report says so and nothing fails."""
    source = '# /// script\n# requires-python = ">=3.98"\n# ///\nprint(1)\n\n# 출력:\n#   1\n'
    code, (report,) = run_json(capsys, write(tmp_path, source))
    assert (code, report["status"], report["exit_code"]) == (0, "ok", None)
    assert "3.98" in report["message"]


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["run"],
        ["run", "--times", "0", "x.py"],
        ["run", "--times", "많이", "x.py"],
        ["run", "--timeout", "-1", "x.py"],
        ["run", "--timeout", "nan", "x.py"],
        ["run", "--timeout", "inf", "x.py"],
        ["run", "--timeout", "x", "x.py"],
        ["unknown"],
    ],
)
def test_a_wrong_call_ends_with_2(capsys: pytest.CaptureFixture[str], argv: list[str]) -> None:
    """A call that cannot be understood ends with exit code 2 and names no function of ours."""
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    assert "_positive" not in capsys.readouterr().err


def test_for_people_it_is_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Without `--json` a person reads the output, the outcomes and the message."""
    path = write(tmp_path, "print('본 것')\n\n# 출력:\n#   바란 것\n")
    assert main(["run", "--times", "2", str(path)]) == 1
    out = capsys.readouterr().out
    assert "본 것" in out
    assert "2회  본 것" in out
    assert "    - 바란 것\n    + 본 것" in out


@posix
def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    """Piped into a program that reads little, the command ends without a traceback."""
    paths = [str(write(tmp_path, "print('x' * 70000)", f"{n}.py")) for n in range(3)]
    command = [sys.executable, "-m", "snippetlab", "run", *paths]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


# ── new and list ────────────────────────────────────────────────────────────────────────────────────────


def test_a_new_snippet_works_at_once(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`new` makes a snippet that passes, and prints the fence to paste and the test to run."""
    monkeypatch.chdir(project.root)
    assert main(["new", "threading/lock_timeout"]) == 0
    out = capsys.readouterr().out
    assert "```snippet\nthreading/lock_timeout\n```" in out
    assert "pytest snippets/threading/lock_timeout.py" in out
    code, (report,) = run_json(capsys, "snippets/threading/lock_timeout.py")
    assert (code, report["status"], report["path"]) == (0, "ok", "snippets/threading/lock_timeout.py")


@pytest.mark.parametrize(
    "name", ["lock", "Threading/lock", "threading/락", "threading/queue", "../lock", "threading/", "threading/_x", ""]
)
def test_a_name_that_does_not_do_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A name that no snippet may have gives a message with the cure, and no file."""
    monkeypatch.chdir(project.root)
    assert main(["new", name]) == 2
    assert "고치는 법: " in capsys.readouterr().err
    assert not list(project.root.rglob("snippets/**/*.py"))


def test_nothing_is_overwritten(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`new` leaves a file that is already there as it is."""
    monkeypatch.chdir(project.root)
    path = project.snippet("topic/mine", "# 내 것\n", page="")
    assert main(["new", "snippets/topic/mine.py"]) == 2
    assert "이미 있는 스니펫" in capsys.readouterr().err
    assert path.read_text("utf-8") == "# 내 것\n"


def test_list_names_snippets_titles_and_pages(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`list` gives a line a snippet, and an error for what no page shows or no file holds."""
    monkeypatch.chdir(project.root)
    project.snippet("topic/hello", SAMPLES / "good" / "hello.py", page="guide/one")
    assert main(["list"]) == 0
    assert capsys.readouterr().out == "topic/hello\t인사 한마디.\tguide/one.md\n"
    project.snippet("topic/lonely", SAMPLES / "good" / "hello.py", page="")
    project.snippet("topic/broken", SAMPLES / "bad" / "invalid_utf8.py")
    project.page("guide/one", "```snippet\ntopic/nowhere\n```\n")
    assert main(["list"]) == 1
    answer = capsys.readouterr()
    assert "topic/lonely\t인사 한마디.\t(어느 페이지에도 없음)" in answer.out
    assert "topic/broken\t(읽을 수 없음: " in answer.out
    assert "snippets/topic/lonely.py:1: " in answer.err
    assert "docs/guide/one.md:5: " in answer.err


def test_list_pythons(capsys: pytest.CaptureFixture[str]) -> None:
    """`list --pythons` names this interpreter among those that are there."""
    here = Interpreter.current()
    assert main(["list", "--pythons"]) == 0
    assert f"{here.label}\t{here.release}\t" in capsys.readouterr().out


def test_outside_of_a_project_there_is_a_message(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Commands that need a project say so where there is none."""
    monkeypatch.delenv("MKDOCS_CONFIG_DIR", raising=False)
    monkeypatch.chdir(tmp_path)
    assert main(["list"]) == 2
    assert "프로젝트를 찾을 수 없습니다" in capsys.readouterr().err
