"""Snippets as pytest items: collected, chosen, run in parallel, accepted."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from projects import SAMPLES, Project
from snippetlab.interpreter import Interpreter

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["harness"]

HELLO = SAMPLES / "good" / "hello.py"
BAD = SAMPLES / "bad" / "not_met.py"


@pytest.fixture
def full(project: Project) -> Project:
    """Return a project with a few snippets, a helper and a test of its own."""
    project.snippet("topic/hello", HELLO)
    project.snippet("topic/race", SAMPLES / "good" / "race.py")
    project.snippet("other/hello", HELLO)
    project.snippet("topic/_helper", "raise SystemExit('도우미는 항목이 아니다')\n", page="")
    project.snippet("_parts/piece", "raise SystemExit('도우미는 항목이 아니다')\n", page="")
    (project.root / "tests" / "test_own.py").write_text("def test_own() -> None:\n    pass\n", "utf-8")
    return project


def items(project: Project, *options: str) -> list[str]:
    """Return the ids pytest collects."""
    done = project.pytest("--collect-only", "-q", *options)
    return [line for line in done.out.splitlines() if "::" in line]


def test_snippets_are_items_beside_the_tests(full: Project) -> None:
    """Each snippet is an item of its own, helpers are none, and ordinary tests are collected as ever."""
    assert items(full) == [
        "tests/test_own.py::test_own",
        "tests/test_pages.py::test_every_fence_names_a_snippet",
        "tests/test_pages.py::test_every_snippet_stands_on_a_page",
        "tests/test_pages.py::test_every_interpreter_that_is_asked_for_is_here",
        "snippets/other/hello.py::other/hello",
        "snippets/topic/hello.py::topic/hello",
        "snippets/topic/race.py::topic/race",
    ]


def test_a_file_on_the_command_line_is_that_one_item(full: Project) -> None:
    """`pytest snippets/topic/hello.py` runs just that snippet, and does not import it as a test."""
    assert items(full, "snippets/topic/hello.py") == ["snippets/topic/hello.py::topic/hello"]
    assert items(full, "snippets/topic/_helper.py") == []
    done = full.pytest("-v", "snippets/topic/hello.py", "snippets/topic/race.py::topic/race")
    assert done.code == 0, done.text
    assert "2 passed" in done.out


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_the_snippets_own_run_times_are_summed(full: Project, workers: tuple[str, ...]) -> None:
    """The end of a session says how long the snippets themselves ran, with workers too; without any it says nothing."""
    done = full.pytest(*workers)
    found = re.search(r"스니펫 실행 3건, 스니펫만의 실행 시간을 더하면 ([\d.]+)초입니다\.", done.out)
    assert found, done.text
    assert float(found[1]) > 0
    assert "스니펫 실행" not in full.pytest(*workers, "tests/test_own.py").out


def test_items_can_be_chosen(full: Project) -> None:
    """`-k` and markers choose snippets like any test."""
    assert items(full, "-k", "race") == ["snippets/topic/race.py::topic/race"]
    assert len(items(full, "-m", "snippet")) == 3
    assert len(items(full, "-m", "not snippet")) == 4


def test_workers_share_the_items(full: Project) -> None:
    """With `-n` each snippet runs once, on some worker, and failures arrive whole."""
    full.snippet("topic/bad", BAD)
    done = full.pytest("-q", "-n", "2")
    assert done.code == 1, done.text
    assert "1 failed, 7 passed" in done.out
    assert "snippets/topic/bad.py:5: 출력이 계약과 다릅니다" in done.out


def test_a_failure_is_our_message_only(full: Project) -> None:
    """A failure shows file:line, contract, difference and the command to accept, and no engine code."""
    full.snippet("topic/bad", BAD)
    done = full.pytest("-q", "snippets/topic/bad.py")
    assert done.code == 1
    for words in (
        "snippets/topic/bad.py:5: 출력이 계약과 다릅니다. (- 기대, + 실제)",
        "    - 바란 것\n    + 본 것",
        "pytest snippets/topic/bad.py --bless",
    ):
        assert words in done.out
    assert "Traceback" not in done.out
    assert "pytest_plugin.py" not in done.out


def test_a_skipped_snippet_says_why(project: Project) -> None:
    """A snippet that does not run on any interpreter here is skipped with its reason."""
    project.snippet("topic/later", '# /// script\n# requires-python = ">=3.98"\n# ///\nprint(1)\n\n# 출력:\n#   1\n')
    project.snippet("topic/never", "print(1)\n\n# 실행 안 함: 창을 연다.\n")
    done = project.pytest("-q", "-rs", "snippets")
    assert done.code == 0
    assert "2 skipped" in done.out
    assert "Python >=3.98이 있어야 합니다." in done.out
    assert "창을 연다." in done.out


def test_another_interpreter_can_be_chosen(project: Project) -> None:
    """`--snippet-python` runs the snippets on another version, or says that it is not there."""
    project.snippet("topic/hello", HELLO)
    here = Interpreter.current().label
    assert project.pytest("-q", "snippets", "--snippet-python", here).code == 0
    done = project.pytest("-q", "snippets", "--snippet-python", "3.98")
    assert done.code == 1
    assert "Python 3.98이 이 컴퓨터에 없습니다." in done.out
    assert "고치는 법: " in done.out


# ── --bless ─────────────────────────────────────────────────────────────────────────────────────────────


def footer(path: Path) -> str:
    """Return the contract of a file."""
    return path.read_text("utf-8").partition("\n\n# ")[2]


def test_bless_writes_what_was_seen_and_keeps_wildcards(project: Project) -> None:
    """`--bless` fills an empty contract, keeps wildcards that fit, and the tests pass at once."""
    fresh = project.snippet("topic/fresh", 'print("하나")\nprint("둘")\n\n# 출력:\n')
    wild = project.snippet(
        "topic/wild", 'import os\nprint("pid", os.getpid())\nprint("새것")\n\n# 출력:\n#   pid [..]\n#   옛것\n'
    )
    same = project.snippet("topic/same", HELLO)
    before = same.stat().st_mtime_ns
    done = project.pytest("-q", "snippets", "--bless")
    assert done.code == 0, done.text
    assert footer(fresh) == "출력:\n#   하나\n#   둘\n"
    assert footer(wild) == "출력:\n#   pid [..]\n#   새것\n"
    assert same.stat().st_mtime_ns == before
    assert project.pytest("-q").code == 0


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_bless_says_what_it_rewrote(project: Project, workers: tuple[str, ...]) -> None:
    """The end of the session names the contracts that were rewritten, and a command that shows even new files."""
    for name in ("one", "two"):
        project.snippet(f"topic/{name}", f'print("{name}")\n\n# 출력:\n')
    project.snippet("topic/same", HELLO)
    done = project.pytest("-q", "snippets", "--bless", *workers)
    assert done.code == 0, done.text
    paths = "snippets/topic/one.py snippets/topic/two.py"
    assert f"계약을 바꿔 썼습니다: {paths}\n" in done.out
    command = f"git add -N {paths} && git diff -- {paths}"
    assert f"꼭 읽으세요: {command}\n" in done.out
    subprocess.run(["git", "init", "-q"], cwd=project.root, check=True)
    shown = subprocess.run(command, cwd=project.root, shell=True, check=True, capture_output=True, text=True)  # noqa: S602 - as a person types it
    assert "+#   one" in shown.stdout
    assert "바꿔 썼습니다" not in project.pytest("-q", "snippets", "--bless", *workers).out


def test_bless_warns_of_printed_wildcards(project: Project) -> None:
    """What a program prints and a contract takes for a wildcard is told with its line; the author's own are not."""
    project.snippet("topic/dots", 'print("가")\nprint("...")\nprint("[..]개")\n\n# 출력:\n')
    project.snippet("topic/race", 'print("[..]")\n\n# 가능한 결과:\n')
    project.snippet("topic/own", 'print("pid 1")\nprint("새것")\n\n# 출력:\n#   pid [..]\n#   ...\n')
    done = project.pytest("-q", "snippets", "--bless")
    for where in ("dots.py:7", "dots.py:8", "race.py:4"):
        _, warned, rest = done.out.partition(f"snippets/topic/{where}: 찍은 글이 계약에서는 와일드카드입니다.")
        assert warned, done.out
        assert "코드가 다른 글을 찍게" in rest.partition("고치는 법: ")[2].partition("\n")[0]
    assert done.out.count("와일드카드입니다") == 3


def test_bless_leaves_new_outcomes_to_a_person(project: Project) -> None:
    """A new outcome is written with `?`, and fails until somebody says why it can happen."""
    path = project.snippet("topic/race", 'print("둘")\n\n# 가능한 결과:\n#   하나  정상: 하나만 나온다.\n')
    done = project.pytest("-q", "snippets", "--bless")
    assert done.code == 1
    assert re.search(r"snippets/topic/race\.py:5: .*아직 판정하지 않은 결과가 나왔습니다", done.out)
    assert footer(path) == "가능한 결과:\n#   하나  정상: 하나만 나온다.\n#   둘   ?\n"
    path.write_text(path.read_text("utf-8").replace("?", "주목: 둘도 나온다."), "utf-8")
    assert project.pytest("-q", "snippets").code == 0


def test_bless_accepts_only_what_was_named(project: Project) -> None:
    """`--bless` with a file leaves every other contract as it is."""
    one = project.snippet("topic/one", BAD)
    two = project.snippet("topic/two", BAD)
    assert project.pytest("-q", "snippets/topic/one.py", "--bless").code == 0
    assert (footer(one), footer(two)) == ("출력:\n#   본 것\n", "출력:\n#   바란 것\n")


@pytest.mark.parametrize(
    "name",
    ["early_exit", "hang", "not_hanging", "forbidden_outcome", "output_flood", "no_contract", "two_contracts"],
)
def test_bless_does_not_accept_everything(project: Project, name: str) -> None:
    """What no contract accepts, what its author ruled out and a missing contract fail, their files as they are."""
    path = project.snippet(f"topic/{name}", SAMPLES / "bad" / f"{name}.py")
    done = project.pytest("-q", "snippets", "--bless")
    assert done.code == 1
    assert re.search(rf"snippets/topic/{name}\.py:\d+: ", done.out)
    assert path.read_bytes() == (SAMPLES / "bad" / f"{name}.py").read_bytes()


def test_ci_does_not_bless(project: Project) -> None:
    """Under `CI` the option ends pytest before anything runs, with the reason and the cure."""
    path = project.snippet("topic/bad", BAD)
    done = project.pytest("-q", "--bless", CI="true")
    assert done.code == 4
    assert "CI에서는 계약을 받아들이지 않습니다" in done.text
    assert "고치는 법: " in done.text
    assert path.read_bytes() == BAD.read_bytes()


# ── Elsewhere ───────────────────────────────────────────────────────────────────────────────────────────


def test_other_projects_are_left_alone(tmp_path: Path, project: Project) -> None:
    """In a project without pages the plugin collects nothing, so it may stay installed."""
    (tmp_path / "plain" / "snippets").mkdir(parents=True)
    (tmp_path / "plain" / "pytest.ini").write_text("[pytest]\n", "utf-8")
    (tmp_path / "plain" / "snippets" / "module.py").write_text("raise SystemExit\n", "utf-8")
    (tmp_path / "plain" / "test_x.py").write_text("def test_x() -> None:\n    pass\n", "utf-8")
    plain = Project(tmp_path / "plain", project.env)
    assert items(plain) == ["test_x.py::test_x"]
    assert plain.pytest("-q").code == 0
