"""Start methods side by side: one run, one tab, one item, one entry each."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from projects import Project, linux, posix
from snippetlab import assembly, playback
from snippetlab.block import Links
from snippetlab.cli import main
from snippetlab.errors import HeaderError
from snippetlab.interpreter import Interpreter
from snippetlab.lab import Lab
from snippetlab.manifest import entries
from snippetlab.render import render
from snippetlab.snippet import Snippet
from snippetlab.store import Store, key_of
from snippetlab.target import targets

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["harness"]

METHODS = ("fork", "spawn", "forkserver")
HEAD = f"# /// script\n# [tool.snippet]\n# start-methods = {json.dumps(METHODS)}\n# ///\n"
CHILD = '''\
"""자식이 보는 메뉴."""

import multiprocessing
import sys

menu = "비빔밥"


def look():
    print(menu)


if __name__ == "__main__":
    menu = "특선"
    multiprocessing.set_start_method(sys.argv[1])
    child = multiprocessing.Process(target=look)
    child.start()
    child.join()

'''
ROWS = "# 가능한 결과:\n#   특선    정상: 복사했다.\n#   비빔밥  정상: 다시 읽었다.\n"
SAME = "import sys\nprint(len(sys.argv))\n\n# 출력:\n#   2\n"
ONLY_SPAWN = "# 출력:\n#   비빔밥\n"


@pytest.fixture
def lab(project: Project) -> Lab:
    """Return the lab of an empty project."""
    return Lab(project.root, Store(project.cache))


def html_of(lab: Lab, name: str) -> str:
    """Return the block of a snippet."""
    return render(assembly.block(lab, name, {}, Links(replay=f"replays/{name}", trace=f"traces/{name}")))


def tabs(markup: str) -> list[str]:
    """Return the labels of a block's tabs."""
    return re.findall(r'<label class="sl-tab[^>]*><input[^>]*><span>([^<]*)</span>', markup)


# ── The header ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_key_is_read(tmp_path: Path) -> None:
    """The methods arrive in the order the header gives them; without the key there are none."""
    path = tmp_path / "sample.py"
    path.write_text(HEAD.replace('"fork", ', ""), "utf-8")
    header = Snippet.load(path).header
    assert header.start_methods == ("spawn", "forkserver")
    assert replace(header, args=("하나",)).arguments("spawn") == ("하나", "spawn")
    assert replace(header, args=("하나",)).arguments() == ("하나",)
    path.write_text("print(1)\n", "utf-8")
    assert Snippet.load(path).header.start_methods == ()


@pytest.mark.parametrize(
    "value", ["[]", '["thread"]', '["fork", "Spawn"]', '"fork"', '["fork", "fork"]', "[1]", "true"]
)
def test_a_value_that_names_no_methods_is_refused(tmp_path: Path, value: str) -> None:
    """An unknown, doubled or missing method is an error that names the line and what is allowed."""
    path = tmp_path / "sample.py"
    path.write_text(f"# /// script\n# [tool.snippet]\n# repeat = 2\n# start-methods = {value}\n# ///\n", "utf-8")
    with pytest.raises(HeaderError) as caught:
        Snippet.load(path)
    assert "sample.py:4: 머리말 `start-methods`의 값이 맞지 않습니다." in str(caught.value)
    assert "fork, spawn, forkserver" in caught.value.expected
    assert caught.value.seen
    assert "4번째 줄" in caught.value.cure


@pytest.mark.parametrize("turned", [False, True])
def test_versions_and_methods_exclude_each_other(tmp_path: Path, *, turned: bool) -> None:
    """A header with both is an error at the second of them, which says to choose."""
    keys = ['# versions = ["3.11"]', '# start-methods = ["spawn"]']
    path = tmp_path / "sample.py"
    body = "\n".join(reversed(keys) if turned else keys)
    path.write_text(f"# /// script\n# [tool.snippet]\n{body}\n# ///\nprint(1)\n", "utf-8")
    with pytest.raises(HeaderError, match="함께 쓸 수 없습니다") as caught:
        Snippet.load(path)
    assert caught.value.line == 4
    assert "골라" in caught.value.cure


# ── Targets and keys ────────────────────────────────────────────────────────────────────────────────────


@posix
def test_each_method_is_a_target_of_its_own(project: Project, lab: Lab) -> None:
    """There is one target a method, in the header's order, all on one interpreter, each with its key."""
    project.snippet("topic/a", HEAD + SAME)
    project.snippet("topic/plain", SAME)
    snippet = lab.snippet("topic/a")
    found = lab.targets(snippet)
    here = Interpreter.current()
    assert [(t.label, t.start_method, t.interpreter, t.title) for t in found] == [
        (method, method, here, f"시작 방법 {method}") for method in METHODS
    ]
    assert [t.start_method for t in targets(lab.snippet("topic/plain"))] == [""]
    assert len({key_of(snippet, here), *(key_of(snippet, here, method) for method in METHODS)}) == 4


@posix
def test_each_method_is_run_once_and_is_the_last_argument(project: Project, lab: Lab) -> None:
    """The method follows the header's own arguments; every run is stored under its own key."""
    project.snippet(
        "topic/a",
        HEAD.replace("[tool.snippet]\n", '[tool.snippet]\n# args = ["하나", "둘"]\n')
        + "import sys\nprint(sys.argv[1:])\n\n# 출력:\n#   ['하나', '둘', [..]]\n",
    )
    assert lab.prerun() == 3
    assert lab.prerun() == 0
    shown = lab.show(lab.snippet("topic/a"))
    assert [item.result.run.stdout for item in shown if item.result] == [f"['하나', '둘', '{m}']\n" for m in METHODS]
    assert [item.result.platform.start_method for item in shown if item.result] == list(METHODS)


def test_a_method_the_platform_lacks_is_named_with_the_reason(
    project: Project, lab: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where only spawn is offered, the others are tabs that say so, entries of the manifest, and no failure."""
    only = replace(Interpreter.current(), start_methods=("spawn",))
    monkeypatch.setattr(Interpreter, "current", staticmethod(lambda: only))
    project.snippet("topic/a", HEAD + SAME)
    fork, spawn, forkserver = lab.show(lab.snippet("topic/a"))
    assert (fork.result, fork.failure, forkserver.result) == (None, None, None)
    assert spawn.result
    reason = f"이 플랫폼({sys.platform})에 없는 시작 방법입니다. 있는 것: spawn"
    assert fork.target.reason == forkserver.target.reason == reason
    markup = html_of(lab, "topic/a")
    assert tabs(markup) == list(METHODS)
    assert markup.count("sl-absent") == 2
    assert markup.count(reason) == 2
    (entry,) = entries(lab)
    assert (entry["status"], list(entry["start_methods"])) == ("ok", ["spawn"])
    assert entry["skipped"] == {"fork": reason, "forkserver": reason}


def test_the_probe_knows_what_the_platform_offers() -> None:
    """The methods of an interpreter are those its own `multiprocessing` offers."""
    offered = set(Interpreter.current().start_methods)
    assert "spawn" in offered
    assert ("fork" in offered) == (sys.platform != "win32")


# ── Tabs, messages and the manifest ─────────────────────────────────────────────────────────────────────


@posix
def test_neighbours_that_gave_the_same_share_a_tab(project: Project, lab: Lab) -> None:
    """What differs has a tab of its own; the label of a shared one lists its methods; one tab is still shown."""
    project.snippet("topic/differ", HEAD + CHILD + ROWS)
    project.snippet("topic/same", HEAD + SAME)
    project.snippet("topic/apart", HEAD.replace('"spawn", "forkserver"', '"forkserver"') + CHILD + ROWS)
    markup = html_of(lab, "topic/differ")
    assert tabs(markup) == ["fork", "spawn · forkserver 같음"]
    assert 'aria-label="시작 방법"' in markup
    assert "실행마다 달라질" not in markup
    assert re.findall(r"<code>python ([^<]*)</code>", markup) == ["differ.py fork", "differ.py forkserver"]
    assert re.findall(r"<span>시작 방법 (\w+)</span>", markup) == ["fork", "forkserver"]
    assert [re.sub(r"<[^>]*>", "", out) for out in re.findall(r'<pre class="sl-out".*?</pre>', markup, re.DOTALL)] == [
        "특선\n",
        "비빔밥\n",
    ]
    assert tabs(html_of(lab, "topic/same")) == ["fork · spawn · forkserver 같음"]
    assert tabs(html_of(lab, "topic/apart")) == ["fork", "forkserver"]


@posix
def test_repeated_runs_are_counted_for_each_method(project: Project, lab: Lab) -> None:
    """With `repeat` each method has its own counts, and only then a block says that runs may differ."""
    head = HEAD.replace("[tool.snippet]\n", "[tool.snippet]\n# repeat = 2\n")
    project.snippet("topic/a", head + "import sys\nprint(sys.argv[1])\n\n# 가능한 결과:\n#   [..]  정상: 이름이다.\n")
    markup = html_of(lab, "topic/a")
    assert tabs(markup) == list(METHODS)
    assert markup.count("실행마다 달라질") == markup.count("2번 실행") == 3
    assert [entry["start_methods"][m]["outcomes"] for entry in entries(lab) for m in METHODS] == [
        {m: 2} for m in METHODS
    ]


def test_a_snippet_without_methods_says_nothing_of_them(project: Project, lab: Lab) -> None:
    """Other snippets keep their block as it was: no tab, no command, no method below."""
    project.snippet("topic/plain", 'print("하나")\n\n# 출력:\n#   하나\n')
    markup = html_of(lab, "topic/plain")
    assert tabs(markup) == []
    assert "<code>python " not in markup
    assert "시작 방법" not in markup
    assert next(entries(lab))["start_methods"] == {}


@posix
def test_one_contract_judges_all_and_messages_name_the_method(project: Project, lab: Lab) -> None:
    """Where one method breaks the contract the block fails, and its message says which one."""
    project.snippet("topic/a", HEAD + CHILD + ONLY_SPAWN)
    block = assembly.block(lab, "topic/a", {}, Links())
    assert block.variants == ()
    assert block.failure.startswith("[시작 방법 fork] ")
    assert "    - 비빔밥\n    + 특선" in block.failure
    assert "시작 방법 spawn" not in block.failure
    (entry,) = entries(lab)
    assert entry["status"] == "failed"
    assert entry["message"] == block.failure


@posix
def test_the_manifest_has_an_object_of_methods(project: Project, lab: Lab) -> None:
    """`start_methods` holds what each method gave; `versions` keeps the interpreter's label as its key."""
    project.snippet("topic/a", HEAD + CHILD + ROWS)
    (entry,) = entries(lab)
    here = Interpreter.current()
    assert {method: seen["stdout"] for method, seen in entry["start_methods"].items()} == {
        "fork": "특선\n",
        "spawn": "비빔밥\n",
        "forkserver": "비빔밥\n",
    }
    assert entry["start_methods"]["fork"]["outcomes"] == {"특선": 1}
    assert entry["versions"] == {here.label: entry["start_methods"]["fork"]}
    assert entry["stdout"] == "특선\n"


@linux
def test_files_of_tabs_have_names_of_their_own(project: Project, lab: Lab) -> None:
    """Replays and traces of several methods on one interpreter do not overwrite each other."""
    project.snippet("topic/a", HEAD + CHILD + ROWS)
    list(entries(lab, project.root / "site"))
    found = sorted(path.relative_to(project.root / "site").as_posix() for path in project.root.rglob("site/**/*.json"))
    assert found == [f"{folder}/topic/a.{m}.json" for folder in ("replays", "traces") for m in ("fork", "forkserver")]
    markup = html_of(lab, "topic/a")
    assert [name for name in found if name in markup] == found
    variants = assembly.block(lab, "topic/a", {}, Links()).variants
    assert playback.suffix(variants[:1], variants[0]) == ".json"


# ── pytest, the command line, a build ───────────────────────────────────────────────────────────────────


def ids(project: Project, *options: str) -> list[str]:
    """Return the ids pytest collects under `snippets/`."""
    done = project.pytest("--collect-only", "-q", *(options or ("snippets",)))
    return [line.partition("::")[2] for line in done.out.splitlines() if "::" in line]


@posix
def test_pytest_has_an_item_for_each_method(project: Project) -> None:
    """Each method is an item that can be chosen, and fails alone, with its name in the message."""
    project.snippet("topic/a", HEAD + CHILD + ONLY_SPAWN)
    project.snippet("topic/plain", SAME.replace("2", "1"))
    every = [f"topic/a[{method}]" for method in METHODS]
    assert ids(project) == [*every, "topic/plain"]
    assert ids(project, "snippets/topic/a.py::topic/a") == every
    assert ids(project, "snippets", "-k", "spawn") == ["topic/a[spawn]"]
    done = project.pytest("-q", "snippets")
    assert "1 failed, 3 passed" in done.out, done.text
    assert "FAILED snippets/topic/a.py::topic/a[fork]" in done.out
    assert "[시작 방법 fork] snippets/topic/a.py:" in done.out


@posix
def test_bless_accepts_all_methods_at_once(project: Project) -> None:
    """`--bless` runs every method, writes one contract, and leaves one item, also when one method was named."""
    path = project.snippet("topic/a", HEAD + CHILD + "# 가능한 결과:\n")
    assert ids(project, "snippets", "--bless") == ["topic/a[fork]"]
    done = project.pytest("-q", "snippets/topic/a.py::topic/a[spawn]", "--bless")
    assert "1 failed" in done.out, done.text
    assert "아직 판정하지 않은 결과" in done.out
    assert path.read_text("utf-8").endswith("# 가능한 결과:\n#   비빔밥  ?\n#   특선   ?\n")
    path.write_text(path.read_text("utf-8").replace("?", "정상: 그렇다."), "utf-8")
    assert project.pytest("-q", "snippets", "--bless").code == 0
    assert "3 passed" in project.pytest("-q", "snippets").out


@posix
def test_run_tells_each_method(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`run` runs every method or the one that was asked for; `--json` still gives one object a file."""
    path = tmp_path / "program.py"
    path.write_text(HEAD + CHILD + ONLY_SPAWN, "utf-8")
    assert main(["run", str(path)]) == 1
    out = capsys.readouterr().out
    assert re.findall(r"시작 방법 (\w+) · (\w+)", out) == [("fork", "contract"), ("spawn", "ok"), ("forkserver", "ok")]
    assert main(["run", "--json", str(path)]) == 1
    (report,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert "start_method" not in report
    assert (report["status"], report["stdout"], report["outcomes"]) == ("contract", "특선\n", {"비빔밥": 2, "특선": 1})
    assert report["message"].startswith("[시작 방법 fork] ")
    assert main(["run", "--json", "--start-method", "forkserver", str(path)]) == 0
    (report,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (report["status"], report["outcomes"], report["message"]) == ("ok", {"비빔밥": 1}, "")


def test_run_says_what_the_platform_lacks(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A method that is not offered is passed over with its reason, and that is no failure."""
    only = replace(Interpreter.current(), start_methods=("spawn",))
    monkeypatch.setattr(Interpreter, "current", staticmethod(lambda: only))
    path = tmp_path / "program.py"
    path.write_text(HEAD + SAME, "utf-8")
    assert main(["run", "--json", str(path)]) == 0
    (report,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (report["stdout"], report["outcomes"]) == ("2\n", {"2": 1})
    assert "[시작 방법 fork] 건너뜀: 이 플랫폼" in report["message"]
    assert "[시작 방법 spawn]" not in report["message"]


def test_list_names_the_methods(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`list` ends the line of such a snippet with its methods."""
    monkeypatch.chdir(project.root)
    project.snippet("topic/a", HEAD + SAME)
    assert main(["list"]) == 0
    assert capsys.readouterr().out == "topic/a\ta\tindex.md\t시작 방법: fork, spawn, forkserver\n"


@linux
def test_a_page_shows_the_methods_side_by_side(project: Project) -> None:
    """A strict build shows a tab for each method, writes their replays, and runs nothing the second time."""
    project.snippet("topic/a", HEAD + CHILD + ROWS)
    done = project.build("--strict")
    assert done.code == 0, done.text
    assert "스니펫 3개를 실행합니다" in done.err
    html = project.html()
    assert tabs(html) == ["fork", "spawn · forkserver 같음"]
    entry = project.manifest()["topic/a"]
    assert list(entry["start_methods"]) == list(METHODS)
    for source in re.findall(r'data-src="([^"]+)"', html):
        assert (project.root / "site" / source).is_file()
    assert 'data-src="replays/topic/a.fork.json"' in html
    assert "snippetlab:" not in project.build("--strict").err
