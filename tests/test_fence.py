"""Snippet fences on pages, through markdown-exec and superfences, in real builds."""

from __future__ import annotations

import contextlib
import re
import socket
import sys
import urllib.error
import urllib.request
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from markdown import Markdown

from projects import SAMPLES, START_METHODS, Project, finish, wait_for
from snippetlab import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ["harness"]

GOOD = SAMPLES / "good"
HELLO = GOOD / "hello.py"


def blocks(html: str) -> list[str]:
    """Return the names of the blocks of a page, in order."""
    return re.findall(r'data-snippet="([^"]*)"', html)


def text_of(html: str) -> str:
    """Return what a reader sees of a page."""
    return unescape(re.sub(r"<[^>]*>", "", html))


# ── What a page shows ───────────────────────────────────────────────────────────────────────────────────


def test_pages_show_code_and_real_output(project: Project) -> None:
    """Blocks bear their names, show code and output, and stand wherever Markdown lets a fence stand."""
    for method in START_METHODS:
        project.snippet(f"topic/child_{method}", GOOD / f"child_{method}.py")
    project.snippet("topic/hello", HELLO, page="")
    project.snippet("topic/hang", GOOD / "deadlock.py")
    project.snippet("topic/hostile_output", GOOD / "hostile_output.py")
    project.page(
        "guide/deep",
        "# 깊은 글\n\n!!! question\n    생각해 보세요.\n\n    ```snippet\n    topic/hello.py\n    ```\n\n"
        "1. 목록\n\n    ```snippet\n    snippets/topic/hello\n    ```\n\n"
        '??? success\n    ~~~snippet title="다른 제목"\n    topic/hello\n    ~~~\n',
    )
    built = project.build("--strict")
    assert built.code == 0, built.text
    html, deep = project.html(), project.html("guide/deep")
    assert blocks(html) == [*(f"topic/child_{m}" for m in START_METHODS), "topic/hang", "topic/hostile_output"]
    for method in START_METHODS:
        assert f"자식이 쓴다: {method}\n부모가 쓴다\n" in text_of(html)
    assert "한 번 얻었다" in text_of(html)
    assert blocks(deep) == ["topic/hello"] * 3
    assert deep.count("안녕\n</pre>") == 3
    assert "다른 제목" in deep
    assert "```" not in deep
    assert 'href="../../snippets/topic/hello.py"' in deep
    assert 'href="snippets/topic/child_spawn.py"' in html
    assert (project.root / "site" / "snippets" / "topic" / "hello.py").read_bytes() == HELLO.read_bytes()
    _hostile_output_is_harmless(project, html)
    _no_path_of_the_machine_is_in_the_site(project)


def _hostile_output_is_harmless(project: Project, html: str) -> None:
    block = html[html.index('data-snippet="topic/hostile_output"') :]
    output = block[block.index("<strong>출력</strong>") :]
    assert "<script" not in html
    assert "&lt;script&gt;alert('나쁜 짓')&lt;/script&gt;\n" in output
    assert "\n````````\n" in output
    assert "&lt;/code&gt;&lt;/pre&gt;&lt;/figure&gt;\n" in output
    assert "&amp;lt;b&amp;gt; &amp;amp;\n" in output
    assert re.search(r'<span class="[^"]+">붉은 글</span>', output)
    assert "\\xff\\xfe " in output
    assert "{{ config }} {% raw %} [[toc]] " in output
    assert not set("\0\x02\x03\x1b") & set(html)
    assert block.count("<figure") == 0
    assert block.count("</figure>") == 1
    assert "\0" in project.manifest()["topic/hostile_output"]["stdout"]


def _no_path_of_the_machine_is_in_the_site(project: Project) -> None:
    engine = str(Path(pages.__file__).parents[1])
    for path in (project.root / "site").rglob("*"):
        if path.suffix in {".html", ".json", ".py"}:
            text = path.read_text("utf-8")
            for place in (str(project.root), sys.prefix, sys.base_prefix, str(Path.home()), engine):
                assert place not in text, path


def test_the_options_of_a_fence_are_heard(project: Project) -> None:
    """`output`, `code` and `title` change the block."""
    project.snippet("topic/hello", HELLO, page="")
    project.page("index", '```snippet output="closed" code="closed" title="내 제목" replay="no"\ntopic/hello\n```\n')
    assert project.build("--strict").code == 0
    html = project.html()
    assert "예측해 보기" in html
    assert html.count("<details") == 2
    assert "내 제목" in html


def test_fences_inside_fences_are_only_text(project: Project) -> None:
    """A fence that a longer fence shows is text: nothing is run, named or missed."""
    project.snippet("topic/hello", HELLO)
    project.page(
        "index", "````markdown\n```snippet\ntopic/nowhere\n```\n````\n\n```text\n~~~snippet\ntopic/never\n~~~\n```\n"
    )
    built = project.build("--strict")
    assert built.code == 0, built.text
    assert blocks(project.html()) == ["topic/hello"]
    assert project.pytest("-q", "tests").code == 0


def test_where_fences_are_found() -> None:
    """The search for fences sees what superfences sees, with the line of each."""
    text = (
        '# 글\n```` 글\n```snippet\na/text\n```\n````\n\n> ```snippet title="ㄱ"\n> a/quoted.py\n> ```\n'
        '```snippet``` 는 펜스가 아니다\n    ~~~~ snippet output="closed"\n    snippets/a/wavy\n    ~~~~\n'
        "```snippets\na/other\n```\n```python\n```snippet\n```\n```snippet\n\n```\n"
    )
    assert [tuple(fence) for fence in pages._fences(text)] == [
        ("a/quoted", 8, 'title="ㄱ"', "", ""),
        ("a/wavy", 12, 'output="closed"', "", ""),
        ("", 21, "", "", ""),
    ]


HEADS = {
    "```snippet": True,
    "``` snippet": True,
    "```.snippet": True,
    '```snippet output="closed" code="closed"': True,
    '```snippet output="closed", code="closed"': True,
    "```snippet output='closed'": True,
    "```snippet output": True,
    '```snippet {output="closed"}': True,
    '```{.snippet output="closed"}': True,
    "```snippet output=closed": False,
    '```snippet title="a" output=closed': False,
    '```snippet output="closed': False,
    '```snippet output = "closed"': False,
    "```snippet title=“가”": False,
    '```snippet,output="closed"': False,
    "```snippet:output": False,
    "```Snippet": False,
    '```SNIPPET output="closed"': False,
}
BODIES = {
    "  ```snippet\n  a/b\n  ```": True,
    "```snippet\n  a/b\n```": True,
    "> ```snippet\n> a/b\n> ```": True,
    "  ```snippet\na/b\n  ```": False,
    "  ```snippet\n  a/b\n```": False,
    "```snippet\na/b\n  ```": False,
    "> ```snippet\na/b\n> ```": False,
    "```snippet\na/b\n````": False,
    "```snippet\na/b\n\n글": False,
}
FENCES = {f"{head}\na/b\n```": read for head, read in HEADS.items()} | BODIES


@pytest.mark.parametrize("fence", FENCES)
def test_a_fence_is_faulty_just_where_superfences_leaves_it_as_text(fence: str) -> None:
    """What is told of a fence is what superfences, with the project's own settings, does with it."""
    seen: list[str] = []

    def accept(language: str, inputs: object, options: object, attrs: object, md: object) -> bool:
        return True

    def show(source: str, *_: object, **__: object) -> str:
        seen.append(source)
        return ""

    custom = [{"name": "snippet", "class": "snippet", "validator": accept, "format": show}]
    settings = {"pymdownx.superfences": {"custom_fences": custom}}
    Markdown(extensions=["attr_list", "pymdownx.superfences"], extension_configs=settings).convert(f"글\n\n{fence}\n")
    (found,) = pages._fences(f"글\n\n{fence}\n")
    assert [source.strip() for source in seen] == ["a/b"] * FENCES[fence]
    assert (found.name, found.line, not found.why) == ("a/b", 3, FENCES[fence])


def test_a_fence_that_is_only_text_fails_everywhere(project: Project) -> None:
    """Pytest and the strict build fail with page, line, what was seen and the cure; in a longer fence it is text."""
    project.snippet("topic/hello", HELLO)
    bad = [fence for fence in FENCES if not FENCES[fence]]
    for number, fence in enumerate(bad):
        project.page(f"bad{number}", f"# 글\n\n{fence.replace('a/b', 'topic/hello')}\n")
        project.page("index", f"`````markdown\n{fence}\n`````\n\n")
    built, tests = project.build("--strict"), project.pytest("-q", "tests")
    assert (built.code, tests.code) == (1, 1), built.text + tests.text
    assert built.err.count("WARNING") == len(bad), built.err
    for text in (built.err, tests.out):
        assert "docs/index.md" not in text
        for number, fence in enumerate(bad):
            message = text[text.index(f"docs/bad{number}.md:3: ") :].split("docs/bad")[1]
            assert "글로만 보입니다" in message
            assert f"실제: {fence.partition(chr(10))[0].strip()}\n" in message
            assert "고치는 법: " in message
    assert "옵션의 값은 큰따옴표로" in built.err


# ── Bad fences ──────────────────────────────────────────────────────────────────────────────────────────


BAD_FENCES = [
    ('```snippet colour="red"', "topic/hello", 'colour="red"'),
    ('```snippet output="open"', "topic/hello", 'output="open"'),
    ('```snippet exec="1"', "topic/hello", 'exec="1"'),
    ('```snippet workdir="/"', "topic/hello", 'workdir="/"'),
    ("```snippet", "", "이름이 비어 있습니다"),
    ("```snippet", "topic/hallo", "`topic/hallo`라는 스니펫이 없습니다"),
    ("```snippet", "../secret", "스니펫이 없습니다"),
    ("```snippet", "<script>alert(1)</script>", "스니펫이 없습니다"),
]


def test_a_bad_fence_is_a_red_block(project: Project) -> None:
    """Each fence that cannot be used is a warning with page, line and cure, and a red block on its page."""
    project.snippet("topic/hello", HELLO)
    for number, (first, body, _) in enumerate(BAD_FENCES):
        project.page(f"bad{number}", f"# 글\n\n```snippet\ntopic/hello\n```\n\n{first}\n{body}\n```\n")
    strict = project.build("--strict")
    assert strict.code == 1, strict.text
    warnings = strict.err.split("WARNING")[1:]
    assert len(warnings) == len(BAD_FENCES)
    for number, (_, _, words) in enumerate(BAD_FENCES):
        (warning,) = [text for text in warnings if f"docs/bad{number}.md:7: " in text]
        assert words in warning
        assert "고치는 법: " in warning
        html = project.html(f"bad{number}")
        assert html.count("sl-failed") == 1
        assert html.count("안녕\n</pre>") == 1
        assert words in text_of(html)
        assert "<script" not in html


def test_the_line_is_that_of_the_fence_at_fault(project: Project) -> None:
    """Where a page shows a snippet twice, the message names the fence with the bad option."""
    project.snippet("topic/hello", HELLO)
    project.page("index", '```snippet output="shut"\ntopic/hello\n```\n')
    project.page("other", "```snippet code='closed'\ntopic/hello\n```\n\n```snippet output='shut'\ntopic/hello\n```\n")
    error = project.build("--strict").err
    assert "docs/index.md:7: " in error
    assert "docs/other.md:5: " in error


def test_an_unwritable_store_ends_the_build(project: Project) -> None:
    """Where results cannot be stored, the build ends with a message and not with a traceback, strict or not."""
    project.snippet("topic/hello", HELLO)
    project.cache.write_text("", "utf-8")
    for options in ((), ("--strict",)):
        done = project.build(*options)
        assert done.code == 1, done.text
        assert "결과를 둘 폴더를 쓸 수 없습니다" in done.err
        assert "고치는 법: SNIPPETLAB_CACHE" in done.err
        assert "Traceback" not in done.err
    tests = project.pytest("-q", "snippets")
    assert tests.code == 1
    assert "결과를 둘 폴더를 쓸 수 없습니다" in tests.out
    assert project.cache.read_text("utf-8") == ""


def test_a_required_interpreter_that_is_missing_fails_the_strict_build(project: Project) -> None:
    """A missing interpreter is shown with its reason and passes, unless `SNIPPETLAB_REQUIRE` asks for it."""
    source = '# /// script\n# [tool.snippet]\n# versions = ["3.98"]\n# ///\nprint(1)\n\n# 출력:\n#   1\n'
    project.snippet("topic/hello", source)
    done = project.build("--strict")
    assert done.code == 0, done.text
    assert "이 빌드에서는 실행하지 않음" in project.html()
    assert "Python 3.98이 이 컴퓨터에 없습니다" in project.html()
    assert project.manifest()["topic/hello"]["skipped"] == {"3.98": "Python 3.98이 이 컴퓨터에 없습니다."}
    required = project.build("--strict", SNIPPETLAB_REQUIRE="3.11,3.98")
    assert required.code == 1
    assert "snippets/topic/hello.py:3: Python 3.98이 이 컴퓨터에 없습니다." in required.err
    assert "고치는 법: " in required.err


def test_a_required_interpreter_that_no_snippet_names_fails(project: Project) -> None:
    """`SNIPPETLAB_REQUIRE` holds whatever the snippets ask for, strict or not, in a build as in pytest, told once."""
    project.snippet("topic/hello", HELLO)
    words = "SNIPPETLAB_REQUIRE=3.99: Python 3.99가 이 컴퓨터에 없습니다."
    built = [project.build(*options, SNIPPETLAB_REQUIRE="3.99") for options in ((), ("--strict",))]
    tests = project.pytest("-q", "-rN", SNIPPETLAB_REQUIRE="3.99")
    assert [done.code for done in (*built, tests)] == [1, 1, 1]
    assert "1 failed, " in tests.out
    for text in (*(done.err for done in built), tests.out.replace("AssertionError: ", "")):
        assert words in text
        assert "기대: PATH에 있는 python3.99" in text
        assert "고치는 법: " in text
    assert [done.err.count(words) for done in built] == [1, 1]
    assert "Traceback" not in built[0].err


def test_a_listed_interpreter_that_is_none_fails(project: Project) -> None:
    """A path in `SNIPPETLAB_PYTHONS` that is no Python fails the strict build and pytest, with that path."""
    project.snippet("topic/hello", HELLO)
    built = project.build("--strict", SNIPPETLAB_PYTHONS="/nonexistent")
    tests = project.pytest("-q", "tests", SNIPPETLAB_PYTHONS="/nonexistent")
    assert (built.code, tests.code) == (1, 1)
    for text in (built.err, tests.out):
        assert "SNIPPETLAB_PYTHONS에 적은 `/nonexistent`를 쓸 수 없습니다." in text
        assert "실제: 그런 파일이 없습니다." in text


# ── Several builds ──────────────────────────────────────────────────────────────────────────────────────


def test_a_second_build_runs_nothing(project: Project) -> None:
    """The build after the first runs nothing, and after an edit just what was edited, on any page."""
    for name in "abc":
        project.snippet(f"topic/{name}", f'print("{name}")\n\n# 출력:\n#   [..]\n', page=f"page-{name}")
    assert "스니펫 3개를 실행합니다" in project.build("--strict").err
    assert "snippetlab:" not in project.build("--strict").err
    project.snippet("topic/b", 'print("새 b")\n\n# 출력:\n#   [..]\n', page="")
    third = project.build("--strict").err
    assert "1/1 topic/b" in third
    assert "topic/a" not in third
    assert "새 b\n" in project.html("page-b")


def test_tests_feed_the_build(project: Project) -> None:
    """The build that follows pytest runs nothing and shows the run that was tested."""
    project.snippet("topic/pid", "import os\nprint('번호', os.getpid())\n\n# 출력:\n#   번호 [..]\n")
    assert project.pytest("-q").code == 0
    built = project.build("--strict")
    assert (built.code, "snippetlab:" in built.err) == (0, False)
    first = project.manifest()["topic/pid"]["stdout"]
    assert project.pytest("-q").code == 0
    assert project.build("--strict").code == 0
    assert project.manifest()["topic/pid"]["stdout"] != first


def test_two_builds_at_once_share_the_store(project: Project) -> None:
    """Builds that run at the same time each end well, and leave one whole entry a snippet."""
    for number in range(6):
        project.snippet(f"topic/s{number}", f'print("{number}번")\n\n# 출력:\n#   {number}번\n')
    builds = [project.start("mkdocs", "build", "--strict", "-d", str(project.root / name)) for name in ("one", "two")]
    for build in builds:
        done = finish(build)
        assert done.code == 0, done.text
    for name in ("one", "two"):
        html = (project.root / name / "index.html").read_text("utf-8")
        assert [f"{number}번\n</pre>" in html for number in range(6)] == [True] * 6
    files = [path for path in (project.cache / "results").rglob("*") if path.is_file()]
    assert len(files) == 6
    assert "snippetlab:" not in project.build("--strict").err


@contextlib.contextmanager
def serving(project: Project) -> Iterator[str]:
    """Run `mkdocs serve` on a free port and give its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with (project.root / "serve.log").open("w", encoding="utf-8") as log:
        server = project.start("mkdocs", "serve", "-a", f"127.0.0.1:{port}")
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            log.write(finish(server).text)


def fetch(address: str) -> str:
    """Return a page of the local server; an empty string where it is not up."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - the server started above
            return str(answer.read().decode("utf-8"))
    except (urllib.error.URLError, OSError):
        return ""


def test_the_server_goes_on_with_a_red_block(project: Project) -> None:
    """Under `mkdocs serve` a broken contract is a red block, and saving the cure shows the new output."""
    project.snippet("topic/not_met", SAMPLES / "bad" / "not_met.py")
    with serving(project) as address:
        wait_for(lambda: fetch(address), "서버가 뜨기")
        html = fetch(address)
        assert "sl-failed" in html
        assert "topic/not_met.py:5: 출력이 계약과 다릅니다" in html
        project.snippet("topic/not_met", 'print("고친 것")\n\n# 출력:\n#   고친 것\n', page="")
        wait_for(lambda: "고친 것\n</pre>" in fetch(address), "고친 페이지")
        assert "sl-failed" not in fetch(address)
