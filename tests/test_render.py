"""Blocks as HTML: everything shown, nothing dangerous, nothing twice."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from html.parser import HTMLParser

import pytest

import block_samples as samples
from snippetlab import ansi, highlight
from snippetlab.block import Block, Links, Variant
from snippetlab.render import render
from snippetlab.run import Chunk

VOID = {"br", "input", "img"}


class Page(HTMLParser):
    """What a browser would make of a fragment, roughly: tags in balance, text, attributes."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(markup)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost tag, which must be this one."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect text."""
        self.text += data

    def count(self, tag: str, kind: str = "") -> int:
        """Count tags, of one class where it is given."""
        return sum(t == tag and kind in (a.get("class") or "").split() if kind else t == tag for t, a in self.tags)


@pytest.mark.parametrize("name", samples.BLOCKS)
def test_every_block_is_balanced_inert_and_has_no_ids(name: str) -> None:
    """Every block is balanced inert and has no ids."""
    page = Page(render(samples.BLOCKS[name]))
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "iframe", "img", "style", "link", "object", "svg"}
    for _, attributes in page.tags:
        assert "id" not in attributes
        assert "for" not in attributes
        assert not [key for key in attributes if key.startswith("on")]


@pytest.mark.parametrize("name", samples.BLOCKS)
def test_every_block_is_one_figure_that_names_its_snippet(name: str) -> None:
    """Every block is one figure that names its snippet."""
    block = samples.BLOCKS[name]
    page = Page(render(block))
    assert page.tags[0][0] == "figure"
    assert page.count("figure") == 1
    assert page.tags[0][1]["data-snippet"] == block.name
    assert block.title in page.text


def test_no_control_character_reaches_the_page() -> None:
    """No control character reaches the page."""
    markup = render(samples.HOSTILE)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\ud800-\udfff]", markup)
    text = Page(markup).text
    for shown in ("␀", "␇", "␛]0;t", "␡", "␍X", "U+0085", "U+202E", "U+200B", "␂wzxhzdk:1␃"):
        assert shown in text


def test_hostile_output_is_shown_as_it_was_written() -> None:
    """Hostile output is shown as it was written."""
    text = Page(render(samples.HOSTILE)).text
    for shown in (
        "<script>window.hacked = true</script></code></pre></figure>\n````````\n```snippet\nx\n```\n",
        r"invalid: \xff\xfe\xc3( nul:",
        "{{ jinja }} [a](b) *c* &amp;",
        "👩\u200d💻",
        "<img src=x onerror=alert(1)>",
    ):
        assert shown in text


def test_a_character_that_chunks_share_is_whole() -> None:
    """A character that chunks share is whole."""
    assert "한!글이 나뉘어\n" in Page(render(samples.HOSTILE)).text


def test_a_character_that_never_ends_is_shown() -> None:
    """A character that never ends is shown."""
    parts = ansi.timeline([Chunk("stdout", 0, b"a\xed\x95")])
    assert parts == [("stdout", r"a\xed\x95")]


def test_streams_keep_their_order_and_neighbours_are_joined() -> None:
    """Streams keep their order and neighbours are joined."""
    result = samples.STREAMS.variants[0].result
    assert result is not None
    assert [(stream, text.split("\n")[0]) for stream, text in ansi.timeline(result.run.chunks)] == [
        ("stdout", "첫째"),
        ("stderr", "Traceback (most recent call last):"),
        ("stdout", "셋째 "),
        ("stderr", "[넷째]"),
        ("stdout", "다섯째"),
        ("stderr", "여섯째"),
    ]


def test_stderr_bears_a_label_and_a_mark_of_its_own() -> None:
    """Stderr bears a label and a mark of its own."""
    page = Page(render(samples.STREAMS))
    assert page.count("span", "sl-err") == 2
    assert page.count("span", "sl-err-in") == 1
    assert page.text.count("stderr") == 2


def test_colours_become_spans_and_no_escape_sequence_is_lost() -> None:
    """Colours become spans and no escape sequence is lost."""
    markup = render(samples.HOSTILE)
    assert '<span class="sl-f1">빨강</span>' in markup
    assert '<span class="sl-bold sl-underline sl-f10">굵게</span>' in markup
    assert '<span class="sl-f" style="--sl-rgb:#ff8700">주황</span>' in markup
    assert '<span class="sl-inverse">뒤집기</span>' in markup
    assert '<span style="background:#0a5a28;color:#ffffff">바탕</span>' in markup
    assert '<span class="sl-f1">이어짐</span>' in markup
    text = Page(markup).text
    assert "␛[2K지우기" in text
    assert text.split("지우기 ")[1].startswith("␛[31")


@pytest.mark.parametrize(
    "parameters",
    ["", "0", ";;;", "38", "38;5", "38;5;999", "48;2;1;2", "38;2;999;0;0", "58;5;1", "123456789", "1:31", ":"],
)
def test_odd_colour_sequences_do_no_harm(parameters: str) -> None:
    """Odd colour sequences do no harm."""
    page = Page(ansi.output([Chunk("stdout", 0, f"\x1b[{parameters}m<글>\x1b[0m".encode())]))
    assert page.text == "<글>"
    assert all(re.fullmatch(r"[#\w:;-]*", a.get("style") or "") for _, a in page.tags)


def test_windows_line_ends_are_line_ends() -> None:
    """Windows line ends are line ends."""
    assert ansi.output([Chunk("stdout", 0, b"a\r\nb\r\n")]) == "a\nb\n"


def test_code_keeps_the_numbers_of_the_file() -> None:
    """Code keeps the numbers of the file."""
    markup = render(samples.RACY)
    numbers = [int(n) for n in re.findall(r'data-n="(\d+)"', markup)]
    assert numbers == list(range(7, 7 + samples.RACE.count("\n") + 1))
    assert samples.RACE in Page(markup).text


@pytest.mark.parametrize("code", ["", "\n", "def (:", "'''", "x = '\x0c\x02'", "가 = '\\u202e'\n\n\n# 끝"])
def test_any_source_is_highlighted(code: str) -> None:
    """Any source is highlighted."""
    page = Page(highlight.lines(code, 1))
    assert page.count("span", "sl-l") == code.count("\n") + 1


def test_outcome_table_shows_every_row_with_count_share_grade_and_reason() -> None:
    """Outcome table shows every row with count share grade and reason."""
    markup = render(samples.RACY)
    page = Page(markup)
    assert re.findall(r"<code>(\d+)</code>", markup) == ["200", "150", "100"]
    assert re.findall(r"(\d+)회<span class=\"sl-bar\" style=\"--sl-share:([\d.]+)%\"", markup) == [
        ("37", "74"),
        ("13", "26"),
        ("0", "0"),
    ]
    assert re.findall(r'class="sl-chip">(\w+)<', markup) == ["정상", "주목", "금지"]
    assert "실행마다 달라질 수 있습니다" in page.text
    assert "50번 실행" in page.text
    assert all(row.sentence in page.text for row in samples.ROWS)


def test_the_row_of_the_shown_run_is_marked() -> None:
    """The row of the shown run is marked."""
    markup = render(samples.RACY)
    assert re.findall(r"<code>(\d+)</code><span class=\"sl-shown\"", markup) == ["150"]


def test_the_table_of_a_single_run_counts_nothing() -> None:
    """One run has no distribution: the table says which outcomes there are, and which one is shown."""
    once = replace(samples.RACY, variants=tuple(_once(variant) for variant in samples.RACY.variants))
    markup = render(once)
    assert "가능한 결과" in markup
    assert "번 실행" not in markup
    assert "sl-bar" not in markup
    assert re.findall(r"<code>(\d+)</code><span class=\"sl-shown\"", markup) == ["150"]
    assert all(row.sentence in markup for row in samples.ROWS)


def test_versions_side_by_side_promise_nothing_of_other_runs() -> None:
    """Where a snippet ran once on each of several versions, what differs is the version."""
    assert samples.RACY.snippet
    header = replace(samples.RACY.snippet.header, versions=("3.11", "3.14"))
    beside = replace(samples.RACY, snippet=replace(samples.RACY.snippet, header=header))
    assert "달라질 수" in render(beside)
    once = replace(beside, variants=tuple(_once(variant) for variant in beside.variants))
    assert "달라질 수" not in render(once)


def _once(variant: Variant) -> Variant:
    """Return a variant of a single run."""
    assert variant.result
    return replace(variant, result=replace(variant.result, runs=1))


def test_an_outcome_of_many_lines_is_shown_in_lines() -> None:
    """An outcome of many lines is shown in lines."""
    assert "<code>A 시작<br>B 시작<br>A 끝<br>B 끝</code>" in render(samples.OUTCOME_LINES)


def test_a_block_without_outcomes_promises_nothing_of_other_runs() -> None:
    """A block without outcomes promises nothing of other runs."""
    assert "달라질 수" not in render(samples.PLAIN)


def test_tabs_are_one_group_of_radio_buttons_in_a_form_of_their_own() -> None:
    """Tabs are one group of radio buttons in a form of their own."""
    page = Page(render(samples.TABS) + render(samples.TABS))
    radios = [attributes for tag, attributes in page.tags if tag == "input"]
    assert page.count("form") == 2
    assert len(radios) == 6
    assert [("checked" in radio) for radio in radios] == [True, False, False] * 2
    assert page.count("div", "sl-panel") == 6


def test_a_version_that_was_not_run_says_why() -> None:
    """A version that was not run says why."""
    text = Page(render(samples.TABS)).text
    assert "이 빌드에서는 실행하지 않음" in text
    assert "Python 3.15를 찾지 못했습니다." in text


def test_a_hang_shows_every_stack_and_its_own_lines_stand_out() -> None:
    """A hang shows every stack and its own lines stand out."""
    markup = render(samples.HANG)
    page = Page(markup)
    assert "시간제한 2초에서 끝냄 — 멈춘 모든 스레드의 스택" in page.text
    assert page.count("details", "sl-stack") == 3
    assert [("open" in a) for t, a in page.tags if t == "details"] == [True, False, False]
    assert page.count("span", "sl-own") == 6
    assert page.text.count('File "threading.py", line 1096 in join') == 3


def test_closed_output_waits_for_the_reader() -> None:
    """Closed output waits for the reader."""
    markup = render(samples.PREDICT)
    code, closed = markup.split(
        '<details class="sl-fold sl-predict" data-search-exclude><summary>예측해 보기 — 출력 열기</summary>'
    )
    assert 'class="sl-l"' in code
    assert "sl-out" not in code
    assert "종료 코드" not in code
    assert "sl-outcomes" in closed


def test_closed_code_says_how_long_it_is() -> None:
    """Closed code says how long it is."""
    assert "<summary>코드 보기 · 11줄</summary>" in render(samples.FOLDED)


def test_a_failure_takes_the_place_of_the_output() -> None:
    """A failure takes the place of the output."""
    markup = render(replace(samples.FAILED, variants=samples.PLAIN.variants))
    page = Page(markup)
    assert "sl-failed" in markup.split(">")[0]
    assert page.count("section", "sl-failure") == 1
    assert samples.FAILED.failure in page.text
    assert "sl-out" not in markup
    assert "sl-prov" not in markup


def test_a_failure_without_snippet_shows_its_cause_alone() -> None:
    """A failure without snippet shows its cause alone."""
    page = Page(render(samples.MISSING))
    assert samples.MISSING.failure in page.text
    assert page.count("pre") == 1


def test_provenance_tells_where_and_how_it_ended() -> None:
    """Provenance tells where and how it ended."""
    text = Page(render(samples.STREAMS)).text
    for fact in (
        "CPython 3.11.7 (main, Jan  2 2026, GCC 14.2.0)",
        "Linux x86_64",
        "CPU 2개",
        "시작 방법 fork",
        "0.021초",
        "종료 코드 1",
        "자식 종료 코드 3, -9",
        "2026-11-22",
    ):
        assert fact in text
    assert "시작 방법" not in Page(render(samples.RACY)).text
    assert "자유 스레딩" in Page(render(samples.TABS)).text


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({"exit_code": -9}, "종료 코드 -9 (SIGKILL)"),
        ({"exit_code": -250}, "종료 코드 -250 (250번 시그널)"),
        ({"exit_code": None}, "시작하지 못함"),
        ({"end": "timeout", "exit_code": -9}, "시간제한에서 끝냄"),
    ],
)
def test_every_way_to_end_has_words(facts: dict[str, object], shown: str) -> None:
    """Every way to end has words."""
    block = replace(samples.PLAIN, variants=(samples.variant("3.11", samples.run(**facts)),))
    assert shown in Page(render(block)).text


def test_links_that_lead_nowhere_are_left_out() -> None:
    """Links that lead nowhere are left out."""
    assert Page(render(samples.SILENT)).count("a") == 0
    page = Page(render(replace(samples.PLAIN, links=Links(edit='e"><b>'))))
    assert [(a["href"], "download" in a) for t, a in page.tags if t == "a"] == [('e"><b>', False)]
    assert page.count("b") == 0


def test_rendering_is_pure() -> None:
    """Rendering is pure."""
    assert [render(block) for block in samples.BLOCKS.values()] == [render(block) for block in samples.BLOCKS.values()]


def test_a_block_takes_less_than_three_milliseconds() -> None:
    """A block takes less than three milliseconds."""

    def seconds(block: Block) -> float:
        highlight.lines.cache_clear()
        start = time.perf_counter()
        render(block)
        return time.perf_counter() - start

    render(samples.RACY)
    assert min(seconds(samples.RACY) for _ in range(20)) < 0.003


def test_search_finds_what_a_run_said_and_not_the_frame_around_it() -> None:
    """Captions, counts, closed outputs and second tabs stay out of the search index."""
    excluded = {
        (tag, (attributes.get("class") or tag).split()[-1])
        for name in ("racy", "tabs", "predict", "hang")
        for tag, attributes in Page(render(samples.BLOCKS[name])).tags
        if "data-search-exclude" in attributes
    }
    assert excluded >= {
        ("details", "sl-predict"),
        ("div", "sl-panel"),
        ("p", "sl-cap"),
        ("p", "sl-prov"),
        ("footer", "sl-foot"),
        ("td", "sl-count"),
    }
    assert "sl-why" not in {kind for _, kind in excluded}
