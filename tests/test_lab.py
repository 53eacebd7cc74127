"""The façade: what is run, when, and where."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from projects import SAMPLES, Project, posix
from snippetlab import observation, target
from snippetlab.errors import ChangedError, InterpreterError, PageError, SnippetLabError, StoreError
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter, lacking, unusable, version_key
from snippetlab.lab import Lab
from snippetlab.manifest import entries, orphans, strays
from snippetlab.store import Store

if TYPE_CHECKING:
    from snippetlab.run import Run

pytest_plugins = ["harness"]

OTHER = "win32" if sys.platform == "linux" else "linux"
SIMPLE = 'print("{0}")\n\n# 출력:\n#   {0}\n'


@pytest.fixture
def lab(project: Project) -> Lab:
    """Return the lab of an empty project."""
    return Lab(project.root, Store(project.cache))


# ── What is run again ───────────────────────────────────────────────────────────────────────────────────


def test_a_second_time_nothing_is_run(project: Project, lab: Lab) -> None:
    """Only what is stale is run: all at first, then nothing, then just what was edited."""
    for name in "abc":
        project.snippet(f"topic/{name}", SIMPLE.format(name))
    assert lab.prerun() == 3
    assert lab.prerun() == 0
    project.snippet("topic/b", SIMPLE.format("다른 b"), page="")
    assert lab.prerun() == 1
    assert Lab(project.root, Store(project.cache)).prerun() == 0
    (shown,) = lab.show(lab.snippet("topic/b"))
    assert shown.result
    assert shown.result.run.stdout == "다른 b\n"


def test_a_change_of_the_contract_alone_is_checked(project: Project, lab: Lab) -> None:
    """An edited contract makes a snippet stale: nothing is shown that was not held against it."""
    project.snippet("topic/a", SIMPLE.format("a"))
    assert lab.prerun() == 1
    project.snippet("topic/a", 'print("a")\n\n# 출력:\n#   b\n', page="")
    assert lab.prerun() == 1
    assert lab.show(lab.snippet("topic/a"))[0].failure


def test_editing_a_helper_runs_those_that_import_it(project: Project, lab: Lab) -> None:
    """A changed helper module makes just its importers stale, directly or through another helper."""
    (project.root / "snippets" / "topic").mkdir()
    helper = project.root / "snippets" / "topic" / "_helper.py"
    helper.write_text("WORD = 1\n", "utf-8")
    (helper.parent / "_middle.py").write_text("from _helper import WORD\n", "utf-8")
    project.snippet("topic/direct", "import _helper\nprint(_helper.WORD)\n\n# 출력:\n#   [..]\n")
    project.snippet("topic/through", "import _middle\nprint(_middle.WORD)\n\n# 출력:\n#   [..]\n")
    project.snippet("topic/apart", SIMPLE.format("a"))
    assert lab.prerun() == 3
    helper.write_text("WORD = 2\n", "utf-8")
    assert lab.prerun() == 2
    for name in ("direct", "through"):
        (shown,) = lab.show(lab.snippet(f"topic/{name}"))
        assert shown.result
        assert shown.result.run.stdout == "2\n"


def test_a_damaged_entry_is_run_again(project: Project, lab: Lab) -> None:
    """A store that was damaged costs a run and is repaired by it."""
    for name in "ab":
        project.snippet(f"topic/{name}", SIMPLE.format(name))
    assert lab.prerun() == 2
    for path in (project.cache / "results").rglob("*.result"):
        path.write_bytes(path.read_bytes()[:-10])
    assert lab.prerun() == 2
    assert lab.prerun() == 0


def test_the_first_block_runs_all_pages(project: Project, lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Showing one snippet runs every stale one at once; each is run once."""
    runs: list[str] = []

    def noting(job: Job) -> list[Run]:
        runs.append(job.path.stem)
        return execute(job)

    monkeypatch.setattr(observation, "execute", noting)
    for name in "abc":
        project.snippet(f"topic/{name}", SIMPLE.format(name), page=f"page-{name}")
    for name in "abc":
        assert lab.show(lab.snippet(f"topic/{name}"))[0].result
    assert sorted(runs) == ["a", "b", "c"]


def test_what_failed_is_remembered_and_not_stored(project: Project, lab: Lab) -> None:
    """A failure is not run a second time in one build, and never reaches the store."""
    project.snippet("topic/a", SAMPLES / "bad" / "not_met.py")
    snippet = lab.snippet("topic/a")
    assert lab.prerun() == 1
    assert lab.prerun() == 0
    (shown,) = lab.show(snippet)
    assert (shown.result, bool(shown.failure)) == (None, True)
    assert Lab(project.root, Store(project.cache)).prerun() == 1


def test_a_fresh_run_is_stored_for_the_next_build(project: Project, lab: Lab) -> None:
    """What a test has checked is what the next build shows."""
    project.snippet("topic/a", "import os\nprint(os.getpid())\n\n# 출력:\n#   [..]\n")
    snippet = lab.snippet("topic/a")
    (here,) = lab.targets(snippet)
    first, second = lab.run(snippet, here), lab.run(snippet, here)
    assert first.result
    assert second.result
    assert first.result.run.stdout != second.result.run.stdout
    (shown,) = Lab(project.root, Store(project.cache)).show(snippet)
    assert shown.result
    assert shown.result.run.stdout == second.result.run.stdout


def test_a_file_saved_while_it_runs_is_not_stored(project: Project, lab: Lab) -> None:
    """What was seen of a text that is no longer there is neither stored nor shown."""
    source = "open(__file__, 'a').write('#\\n')\nprint(1)\n\n# 출력:\n#   1\n"
    project.snippet("topic/a", source)
    snippet = lab.snippet("topic/a")
    (here,) = lab.targets(snippet)
    with pytest.raises(ChangedError, match="바뀌었습니다") as caught:
        lab.run(snippet, here)
    assert caught.value.cure
    assert not list(project.cache.rglob("*.result"))
    assert lab.prerun() == 1
    assert lab.prerun() == 1


def test_a_store_that_cannot_be_written_ends_the_build(project: Project, lab: Lab) -> None:
    """A full or blocked store is an error of its own, and no fault of the snippet."""
    project.snippet("topic/a", SIMPLE.format("a"))
    project.cache.write_text("", "utf-8")
    with pytest.raises(StoreError):
        lab.prerun()
    with pytest.raises(StoreError):
        lab.show(lab.snippet("topic/a"))


def test_exclusive_snippets_run_alone_and_last(project: Project, lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a snippet that measures time runs, nothing else does."""
    log: list[str] = []

    def noting(job: Job) -> list[Run]:
        log.append(f"+{job.path.stem}")
        runs = execute(job)
        log.append(f"-{job.path.stem}")
        return runs

    monkeypatch.setattr(observation, "execute", noting)
    alone = "# /// script\n# [tool.snippet]\n# exclusive = true\n# ///\n"
    project.snippet("topic/a1", alone + SIMPLE.format("a1"))
    for name in ("b", "c"):
        project.snippet(f"topic/{name}", SIMPLE.format(name))
    project.snippet("topic/a2", alone + SIMPLE.format("a2"))
    assert lab.prerun() == 4
    assert sorted(log[:4]) == ["+b", "+c", "-b", "-c"]
    assert log[4::2] == [f"+{name[1:]}" for name in log[5::2]]


# ── Which snippets there are ────────────────────────────────────────────────────────────────────────────


def test_names_leave_out_helpers(project: Project, lab: Lab) -> None:
    """Files and folders that start with an underscore or a dot are no snippets."""
    for name in ("b", "topic/a", "topic/deep/c", "topic/_helper", "_lib/x", "topic/.hidden"):
        project.snippet(name, "", page="")
    (project.root / "snippets" / "topic" / "__pycache__").mkdir()
    (project.root / "snippets" / "topic" / "__pycache__" / "z.py").write_text("", "utf-8")
    assert lab.names() == ("b", "topic/a", "topic/deep/c")


@pytest.mark.parametrize(
    "name", ["topic/missing", "", "../mkdocs", "/etc/hosts", "topic", "topic/a/b", "a\0b", "topic/a.py"]
)
def test_a_name_without_a_file_is_told(project: Project, lab: Lab, name: str) -> None:
    """A name that is no snippet gives a message with the cure, and a near one where there is one."""
    project.snippet("topic/a", SIMPLE.format("a"))
    with pytest.raises(PageError) as caught:
        lab.snippet(name)
    assert caught.value.expected
    assert caught.value.cure


def test_a_near_name_is_offered(project: Project, lab: Lab) -> None:
    """Who gives the wrong folder is told the right one."""
    project.snippet("topic/counter", SIMPLE.format("a"))
    with pytest.raises(PageError, match="topic/counter"):
        lab.snippet("other/counter")


def test_a_name_of_the_standard_library_is_refused(project: Project, lab: Lab) -> None:
    """A snippet that hides a module from its neighbours is an error with the cure."""
    project.snippet("topic/queue", SAMPLES / "bad" / "queue.py")
    with pytest.raises(SnippetLabError, match="표준 모듈 `queue`") as caught:
        lab.snippet("topic/queue")
    assert "topic/queue.py:1: " in str(caught.value)
    assert caught.value.cure


def test_the_project_is_found_from_below(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The project is the folder above that has pages and snippets; elsewhere a message says so."""
    monkeypatch.delenv("MKDOCS_CONFIG_DIR", raising=False)
    (project.root / "snippets" / "topic").mkdir()
    monkeypatch.chdir(project.root / "snippets" / "topic")
    assert Lab.here().root == project.root.resolve()
    monkeypatch.chdir(project.root.parent)
    with pytest.raises(SnippetLabError, match="프로젝트를 찾을 수 없습니다") as caught:
        Lab.here()
    assert caught.value.cure


def test_orphans_and_strays_name_file_and_line(project: Project, lab: Lab) -> None:
    """A snippet no page shows and a fence that names none are found, with file, line and cure."""
    project.snippet("topic/shown", SIMPLE.format("a"))
    project.snippet("topic/lonely", SIMPLE.format("a"), page="")
    project.page("other", "# 다른\n\n글\n\n```snippet\ntopic/nowhere\n```\n")
    (orphan,) = orphans(lab)
    (stray,) = strays(lab)
    assert "snippets/topic/lonely.py:1: " in str(orphan)
    assert "```snippet\n    topic/lonely\n    ```" in str(orphan)
    assert "docs/other.md:5: " in str(stray)
    assert "python -m snippetlab new topic/nowhere" in str(stray)
    assert orphan.seen
    assert stray.seen


@posix
def test_what_is_no_file_is_told_as_what_it_is(project: Project, lab: Lab) -> None:
    """A folder or a link to nowhere in a snippet's place is named as such, with a fence or without."""
    topic = project.root / "snippets" / "topic"
    (topic / "folder.py").mkdir(parents=True)
    (topic / "broken.py").symlink_to("nowhere.py")
    (topic / "loop.py").symlink_to("loop.py")
    seen = {"broken": "끊어진 링크입니다.", "folder": "폴더입니다.", "loop": "제자리를 맴도는 링크입니다."}
    assert lab.names() == ()
    assert orphans(lab) == ()
    errors = strays(lab)
    assert [error.seen for error in errors] == list(seen.values())
    for name, error in zip(seen, errors, strict=True):
        assert str(error).startswith(f"snippets/topic/{name}.py: ")
        project.page("index", f"```snippet\ntopic/{name}\n```\n")
        with pytest.raises(PageError) as caught:
            lab.snippet(f"topic/{name}")
        assert caught.value.seen == seen[name]
        assert "비슷한 것" not in str(caught.value)
        assert f"지우거나 이름을 바꾼 다음 새로 만드세요: python -m snippetlab new topic/{name}" in caught.value.cure
    assert [error.path for error in strays(lab)] == [project.root / "docs" / "index.md"] * 3


# ── Where they run ──────────────────────────────────────────────────────────────────────────────────────


def header(*lines: str) -> str:
    """Return a snippet with a header that prints the version it runs on."""
    top = "".join(f"# {line}\n" for line in lines)
    return f"# /// script\n{top}# ///\nimport sys\nprint(sys.version_info[:2])\n\n# 출력:\n#   [..]\n"


def test_a_missing_version_is_shown_with_its_reason(project: Project, lab: Lab) -> None:
    """Where an interpreter is not there, the others still show, and the manifest says why."""
    here = Interpreter.current().label
    project.snippet("topic/a", header("[tool.snippet]", f'versions = ["{here}", "3.98"]'))
    first, second = lab.show(lab.snippet("topic/a"))
    assert first.result
    assert (second.result, second.failure) == (None, None)
    assert second.target.reason == "Python 3.98이 이 컴퓨터에 없습니다."
    (entry,) = entries(lab)
    assert (entry["status"], entry["skipped"]) == ("ok", {"3.98": second.target.reason})
    assert list(entry["versions"]) == [here]


def test_a_required_version_may_not_be_missing(project: Project, lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """`SNIPPETLAB_REQUIRE` turns a missing interpreter into an error with file, line and cure."""
    monkeypatch.setenv("SNIPPETLAB_REQUIRE", "3.11, 3.98")
    project.snippet("topic/listed", header("[tool.snippet]", 'versions = ["3.98"]'))
    project.snippet("topic/needs", header('requires-python = ">=3.98"'))
    for name, line in (("listed", 3), ("needs", 2)):
        with pytest.raises(InterpreterError, match=r"Python 3\.98") as caught:
            lab.targets(lab.snippet(f"topic/{name}"))
        assert f"snippets/topic/{name}.py:{line}: " in str(caught.value)
        assert "SNIPPETLAB_PYTHONS" in caught.value.cure
    monkeypatch.setenv("SNIPPETLAB_REQUIRE", "3.97")
    for name in ("listed", "needs"):
        (here,) = lab.targets(lab.snippet(f"topic/{name}"))
        assert here.reason


def test_what_is_required_and_missing_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each version `SNIPPETLAB_REQUIRE` asks for in vain is one error that names the variable and what there is."""
    here = Interpreter.current().label
    monkeypatch.delenv("SNIPPETLAB_PYTHONS", raising=False)
    monkeypatch.setenv("SNIPPETLAB_REQUIRE", here)
    assert lacking() == ()
    monkeypatch.setenv("SNIPPETLAB_REQUIRE", f"{here}, 3.99")
    (error,) = lacking()
    assert error.problem == f"SNIPPETLAB_REQUIRE={here}, 3.99: Python 3.99가 이 컴퓨터에 없습니다."
    assert "PATH에 있는 python3.99" in error.expected
    assert here in error.seen
    assert "SNIPPETLAB_REQUIRE에서 빼세요" in error.cure


def test_only_what_is_searched_is_expected(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where `SNIPPETLAB_PYTHONS` is set, a message expects the version there and not on PATH, and each path counts."""
    plain = tmp_path / "plain"
    plain.write_text("", "utf-8")
    deaf = tmp_path / "deaf"
    deaf.write_text("#!/bin/sh\nexit 0\n", "utf-8")
    deaf.chmod(0o755)
    paths = [tmp_path / "nowhere", tmp_path, plain, deaf, Path(sys.executable)]
    monkeypatch.setenv("SNIPPETLAB_PYTHONS", ",".join(map(str, paths)))
    with pytest.raises(InterpreterError) as caught:
        Interpreter.find("3.96")
    assert "PATH" not in str(caught.value)
    assert str(paths[0]) in caught.value.expected
    assert f"SNIPPETLAB_PYTHONS에 적은 `{plain}`" in caught.value.seen
    errors = unusable()
    seen = ["그런 파일이 없습니다.", "폴더입니다.", "실행할 수 있는 파일이 아닙니다.", "파이썬처럼 대답하지 않습니다."]
    assert [error.seen for error in errors] == seen
    for error, path in zip(errors, paths, strict=False):
        assert f"SNIPPETLAB_PYTHONS에 적은 `{path}`" in error.problem
        assert error.expected
        assert error.cure
    with pytest.raises(InterpreterError, match=r"`/etc/passwd`를 쓸 수 없습니다") as caught:
        Interpreter.find("/etc/passwd")
    assert caught.value.seen == "실행할 수 있는 파일이 아닙니다."


def test_requires_python_chooses_the_newest_that_fits(
    project: Project, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What this Python cannot run is run on the newest that fits, builds with the GIL first."""
    current = Interpreter.current()

    def fake(label: str) -> Interpreter:
        facts = current.__dict__ | {"version": (*version_key(label)[:2], 0), "free_threaded": label.endswith("t")}
        return Interpreter(**facts)

    monkeypatch.setattr(target, "available", lambda: ("3.11", "3.96", "3.97", "3.98t"))
    monkeypatch.setattr(Interpreter, "find", staticmethod(fake))
    project.snippet("topic/a", header('requires-python = ">=3.90"'))
    (here,) = lab.targets(lab.snippet("topic/a"))
    assert here.label == "3.97"
    project.snippet("topic/b", header('requires-python = ">=3.98"'))
    (here,) = lab.targets(lab.snippet("topic/b"))
    assert here.label == "3.98t"
    project.snippet("topic/c", header('requires-python = ">=3.99"'))
    (here,) = lab.targets(lab.snippet("topic/c"))
    assert (here.interpreter, here.reason) == (None, "Python >=3.99가 있어야 합니다.")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("print(1)\n\n# 실행 안 함: 창을 연다.\n", "창을 연다."),
        (
            f"# /// script\n# [tool.snippet]\n# platforms = [{OTHER!r}]\n# ///\n\n# 출력:\n",
            "에서만 실행합니다",
        ),
    ],
)
def test_what_is_not_run_says_why(project: Project, lab: Lab, source: str, reason: str) -> None:
    """A snippet for another platform, or one that is not to be run, shows its reason and runs nothing."""
    project.snippet("topic/a", source)
    (shown,) = lab.show(lab.snippet("topic/a"))
    assert (shown.result, shown.failure) == (None, None)
    assert reason in shown.target.reason
    assert next(entries(lab))["status"] == "skipped"


def test_other_interpreters_are_found_where_they_are_named(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`SNIPPETLAB_PYTHONS` names executables; one that does not start is passed over."""
    broken = tmp_path / "python3.97"
    broken.write_text("#!/bin/sh\nexit 3\n", "utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv("SNIPPETLAB_PYTHONS", f"{broken},{tmp_path / 'nowhere'},{sys.executable}")
    here = Interpreter.current()
    assert Interpreter.find(here.label).version == here.version
    with pytest.raises(InterpreterError, match=r"3\.97"):
        Interpreter.find("3.97")
    with pytest.raises(InterpreterError, match="시작할 수 없습니다"):
        Interpreter.find(str(broken))
    with pytest.raises(InterpreterError, match="없습니다"):
        Interpreter.find("no-such-python")


def test_versions_are_sorted_as_numbers() -> None:
    """`3.9` comes before `3.10`, and a free-threaded build after its sibling."""
    assert sorted(["3.14t", "3.9", "3.10", "3.14"], key=version_key) == ["3.9", "3.10", "3.14", "3.14t"]


def test_many_runs_fill_the_outcome_table(project: Project, lab: Lab) -> None:
    """Every counted run is in the table, and the shown run is one of its rows."""
    project.snippet("topic/race", SAMPLES / "good" / "race.py")
    (shown,) = lab.show(lab.snippet("topic/race"))
    assert shown.result
    assert shown.result.runs == 8
    assert sum(shown.result.outcomes.values()) == 8
    assert set(shown.result.outcomes) <= {"0", "1"}


def test_the_manifest_has_the_fixed_keys(project: Project, lab: Lab) -> None:
    """Every snippet has an entry with the keys others rely on, also one that failed."""
    project.snippet("topic/good", SAMPLES / "good" / "hello.py")
    project.snippet("topic/bad", SAMPLES / "bad" / "not_met.py")
    project.page("second", "```snippet\ntopic/good\n```\n")
    keys = {
        *("id", "title", "pages", "sha256", "python", "contract", "outcomes", "duration", "stdout", "stderr"),
        *("exit_code", "leaked", "apis"),
    }
    bad, good = entries(lab)
    assert keys <= good.keys() & bad.keys()
    assert (good["id"], good["title"], good["pages"]) == ("topic/good", "인사 한마디.", ["index.md", "second.md"])
    assert (good["stdout"], good["stderr"], good["exit_code"], good["leaked"]) == ("안녕\n", "", 0, [])
    assert good["sha256"] == lab.snippet("topic/good").sha256
    assert (bad["status"], bad["stdout"]) == ("failed", "")
    assert "snippets/topic/bad.py:" in bad["message"]


def test_an_unreadable_snippet_has_an_entry_too(project: Project, lab: Lab) -> None:
    """A file that cannot be read does not hide the others from the manifest."""
    project.snippet("topic/broken", SAMPLES / "bad" / "invalid_utf8.py")
    project.snippet("topic/good", SAMPLES / "good" / "hello.py")
    broken, good = entries(lab)
    assert (broken["status"], good["status"]) == ("error", "ok")
    assert "읽을 수 없습니다" in broken["message"]
